/** Whether a result did good, harm, or both. */
export type ResultSign = 'positive' | 'negative' | 'mixed';
