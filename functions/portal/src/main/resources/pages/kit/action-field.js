// One field of the API's making, drawn by its kind.
import { html } from './html.js';
import { t } from './i18n.js';
import { bind } from './form.js';
import { ChoiceField, SelectField, TextField } from './fields.js';
import { FileField } from './file-field.js';
import { ListField, ManyField } from './many-fields.js';
import { isMoney, kindOf, labelOf, pointerOf } from './action-values.js';

const FEW = 5;

export const ActionField = ({ field, values, types, session }) => {
  const given = { pointer: pointerOf(field), label: labelOf(field), hint: field.hint ?? undefined, required: field.required, ...bind(values, field.name) };
  switch (kindOf(field)) {
    case 'longtext':
      // The gaps of a certificate's text, whose names lead into an object, are short as a rule.
      return html`<${TextField} ...${given} rows=${field.name.includes('.') ? 2 : 6} max=${field.max ?? undefined} />`;
    case 'date':
      return html`<${TextField} ...${given} type="date" lowest=${field.earliest ?? undefined} highest=${field.latest ?? undefined} />`;
    case 'datetime':
      return html`<${TextField} ...${given} type="datetime-local" lowest=${field.earliest ?? undefined} highest=${field.latest ?? undefined} />`;
    case 'number':
      return html`<${TextField} ...${given} inputmode=${isMoney(field) ? 'decimal' : 'numeric'} />`;
    case 'boolean':
      return html`<${ChoiceField} ...${given} inline options=${[{ value: 'YES', label: t('action.yes') }, { value: 'NO', label: t('action.no') }]} />`;
    case 'select':
      // A radio button once chosen cannot be taken back; where nothing may be chosen, that is a choice of its own.
      return field.options.length <= FEW ? html`<${ChoiceField} ...${given} options=${field.required ? field.options : [{ value: null, label: t('action.nothing') }, ...field.options]} />` : html`<${SelectField} ...${given} options=${field.options} />`;
    case 'multiselect':
      return html`<${ManyField} ...${given} options=${field.options} />`;
    case 'list':
      return html`<${ListField} ...${given} most=${field.max ?? undefined} />`;
    case 'file':
    case 'files':
      return html`<${FileField} ...${given} purpose=${field.purpose ?? 'EVIDENCE'} files=${values[field.name]} types=${types} session=${session} most=${kindOf(field) === 'file' ? 1 : (field.max ?? 20)} />`;
    default:
      return html`<${TextField} ...${given} max=${field.max ?? undefined} inputmode=${field.inputmode} />`;
  }
};
ActionField.props = ['field', 'values', 'types', 'session'];
