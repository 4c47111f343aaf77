/** Fields that tell the version: `__version__`, and more of them with numbers where a form was copied. */
export const versionField = /^_{0,2}version_{0,2}(?:_?\d+)?$/i;
