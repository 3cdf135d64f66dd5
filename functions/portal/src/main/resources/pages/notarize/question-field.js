// One question of a matter, drawn by its kind; beside it, for use abroad, how it is said in English.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { ChoiceField, SelectField, TextField } from '../kit/fields.js';
import { asksInEnglish } from './asked.js';

export const QuestionField = ({ question, draft, catalogue }) => {
  const { answers } = draft.order;
  const given = { pointer: `/answers/${question.id}`, label: question.label, hint: question.hint ?? undefined, required: question.required, ...bind(answers, question.id) };
  const english = `${question.id}En`;
  return html`
    ${drawn(question, given, catalogue)}
    ${asksInEnglish(question, draft) &&
    html`<${TextField} pointer=${`/answers/${english}`} label=${t('english.of', { label: question.label })} hint=${t('english.of.hint')} rows=${question.kind === 'LONGTEXT' ? 3 : undefined} max=${question.max} ...${bind(answers, english)} />`}
  `;
};
QuestionField.props = ['question', 'draft', 'catalogue'];

function drawn(question, given, catalogue) {
  switch (question.kind) {
    case 'LONGTEXT':
      return html`<${TextField} ...${given} rows=${5} max=${question.max} />`;
    case 'DATE':
      return html`<${TextField} ...${given} type="date" />`;
    case 'NUMBER':
      return html`<${TextField} ...${given} inputmode="decimal" />`;
    case 'CHOICE':
      return html`<${ChoiceField} ...${given} options=${question.options.map(({ value, label }) => ({ value, label }))} />`;
    case 'DIVISION':
      return html`<${SelectField} ...${given} options=${divisions(catalogue)} />`;
    default:
      return html`<${TextField} ...${given} max=${question.max} />`;
  }
}

export const divisions = (catalogue) => catalogue.divisions.map((one) => ({ value: one.kind, label: one.label }));
