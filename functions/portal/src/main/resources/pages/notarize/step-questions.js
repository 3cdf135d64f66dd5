// What the matter itself asks, what the certificate is for, how soon, and which places it has to do with.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { serverNow } from '../kit/api.js';
import { cityDay } from '../kit/format.js';
import { bind } from '../kit/form.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { actsThrough, asked, matterOf } from './asked.js';
import { QuestionField } from './question-field.js';
import { PlaceFields } from './place-fields.js';

export const QuestionsStep = ({ draft, catalogue }) => {
  const { order } = draft;
  const matter = matterOf(catalogue, draft);
  return html`
    ${asked(matter, draft).questions.map((question) => html`<${QuestionField} key=${question.id} question=${question} draft=${draft} catalogue=${catalogue} />`)}
    ${order.use === 'ABROAD' && html`<${EnglishNames} draft=${draft} matter=${matter} />`}
    <${TextField} pointer="/purpose" label=${t('notarize.purpose')} hint=${t(`notarize.purpose.${order.use}`)} required max=${200} ...${bind(order, 'purpose')} />
    <${TextField} pointer="/copies" label=${t('notarize.copies')} hint=${t('notarize.copies.hint')} inputmode="numeric" required max=${2} ...${bind(order, 'copies')} />
    <${PlaceFields} draft=${draft} matter=${matter} catalogue=${catalogue} />
    <${ChoiceField} pointer="/urgent" label=${t('notarize.urgent')} hint=${matter.urgentSameDay ? t('notarize.urgent.same.day') : t('notarize.urgent.hint')} required inline modelValue=${draft.urgent === null ? null : draft.urgent ? 'YES' : 'NO'} @update:modelValue=${(value) => (draft.urgent = value === 'YES')}
      options=${[{ value: 'NO', label: t('notarize.urgent.no') }, { value: 'YES', label: t('notarize.urgent.yes') }]} />
    ${draft.urgent &&
    html`
      <${TextField} pointer="/urgency/by" label=${t('notarize.urgency.by')} type="date" lowest=${cityDay(serverNow())} required ...${bind(order.urgency, 'by')} />
      <${TextField} pointer="/urgency/reason" label=${t('notarize.urgency.reason')} hint=${t('notarize.urgency.reason.hint')} required max=${300} ...${bind(order.urgency, 'reason')} />
    `}
  `;
};
QuestionsStep.props = ['draft', 'catalogue', 'session', 'form', 'kept', 'turn', 'done'];

/** Names in Latin letters, if one knows how the passport or the contract spells them. */
const EnglishNames = ({ draft, matter }) => {
  const { order } = draft;
  const name = (id, label) => html`<${TextField} pointer=${`/answers/${id}`} label=${t(label)} max=${200} ...${bind(order.answers, id)} />`;
  return html`
    <section class="group" data-test="english">
      <p class="hint">${t('english.hint')}</p>
      ${name('applicantEn', 'english.applicant')}
      ${order.applicant.kind !== 'PERSON' && name('representativeEn', 'english.representative')}
      ${actsThrough(matter, draft) && name('agentEn', 'english.agent')}
    </section>
  `;
};
EnglishNames.props = ['draft', 'matter'];
