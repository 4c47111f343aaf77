/** Columns of the questions that may stand in several languages. */
export const wordedColumns = [
  'label',
  'hint',
  'guidance_hint',
  'required_message',
  'constraint_message',
  'media::image',
  'media::big-image',
  'media::audio',
  'media::video',
  'no_app_error_string',
] as const;

/** Further columns that the standard knows of a question, a group or a choice, in the order in which they are written. */
export const plainColumns = [
  'required',
  'relevant',
  'constraint',
  'calculation',
  'appearance',
  'default',
  'read_only',
  'choice_filter',
  'parameters',
  'repeat_count',
  'trigger',
  'autoplay',
  'rows',
  'save_to',
  'disabled',
] as const;

/** Other spellings of the columns, without the language, in small letters with `_` for spaces. Source: XLSForm specification, pyxform. */
export const columnAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['command', 'type'],
  ['tag', 'name'],
  ['value', 'name'],
  ['caption', 'label'],
  ['relevance', 'relevant'],
  ['bind::relevant', 'relevant'],
  ['bind::required', 'required'],
  ['bind::constraint', 'constraint'],
  ['constraining_message', 'constraint_message'],
  ['bind::jr:constraintmsg', 'constraint_message'],
  ['requiredmsg', 'required_message'],
  ['bind::jr:requiredmsg', 'required_message'],
  ['calculate', 'calculation'],
  ['bind::calculate', 'calculation'],
  ['readonly', 'read_only'],
  ['bind::readonly', 'read_only'],
  ['control::appearance', 'appearance'],
  ['body::appearance', 'appearance'],
  ['control::rows', 'rows'],
  ['control::autoplay', 'autoplay'],
  ['count', 'repeat_count'],
  ['jr:count', 'repeat_count'],
  ['control::jr:count', 'repeat_count'],
  ['image', 'media::image'],
  ['big-image', 'media::big-image'],
  ['audio', 'media::audio'],
  ['video', 'media::video'],
  ['noapperrorstring', 'no_app_error_string'],
  ['bind::jr:noapperrorstring', 'no_app_error_string'],
  ['bind::entities:saveto', 'save_to'],
]);

/** Columns of the choices by other spellings. */
export const choiceAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['list', 'list_name'],
  ['value', 'name'],
  ['caption', 'label'],
  ['image', 'media::image'],
  ['big-image', 'media::big-image'],
  ['audio', 'media::audio'],
  ['video', 'media::video'],
]);

/** Columns of the settings by other spellings. */
export const settingAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['title', 'form_title'],
  ['set_form_title', 'form_title'],
  ['id_string', 'form_id'],
  ['set_form_id', 'form_id'],
]);

/** Headers that tools write beside the standard’s: nothing has to be said of them. */
export const toolColumns =
  /^(?:\$\w+|kobo--.+|jalon_.+|(?:bind|body|control|instance)::?.+|body|list_name|sms_.+|note|notes|comments?|file|order|query|hxl|tags|_isrepeat)$/i;
