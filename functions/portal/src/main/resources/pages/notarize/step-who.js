// Who applies; whether somebody acts for them where the matter allows it; whether by video from abroad.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { ChoiceField, SelectField, TextField } from '../kit/fields.js';
import { Notice } from '../kit/notice.js';
import { ApplicantFields, idTypes } from '../kit/person-fields.js';
import { PrivacyNotice } from '../kit/privacy-notice.js';
import { ReminderFields } from '../kit/reminder-fields.js';
import { SearchField } from '../kit/search-field.js';
import { actsThrough, isRemote, matterOf, mayBeRemote } from './asked.js';

/** A question with two answers, of which neither is given at first. */
const yesNo = (object, name) => ({
  modelValue: object[name] === null ? null : object[name] ? 'YES' : 'NO',
  'onUpdate:modelValue': (value) => (object[name] = value === 'YES'),
});

export const WhoStep = ({ draft, catalogue }) => {
  const { order } = draft;
  const matter = matterOf(catalogue, draft);
  return html`
    <details class="more"><summary data-test="privacy-short">${t('apply.privacy')}</summary><${PrivacyNotice} notice=${catalogue.notice} /></details>
    <${ApplicantFields} one=${order.applicant} catalogue=${catalogue} kinds=${matter.holders} />
    <${ReminderFields} one=${order.reminders} company=${order.applicant.kind === 'COMPANY'} />
    ${matter.inPerson
      ? html`<${Notice} kind="info" title=${t('notarize.in.person')} text=${t('notarize.in.person.text')} test="in-person" />`
      : html`<${ChoiceField} pointer="/hasAgent" label=${t('notarize.agent')} hint=${t('notarize.agent.hint')} required inline ...${yesNo(draft, 'hasAgent')} options=${[{ value: 'NO', label: t('who.agent.no') }, { value: 'YES', label: t('who.agent.yes') }]} />`}
    ${actsThrough(matter, draft) && html`<${AgentPart} agent=${order.agent} catalogue=${catalogue} />`}
    ${mayBeRemote(matter, draft) && html`<${RemotePart} draft=${draft} matter=${matter} catalogue=${catalogue} />`}
  `;
};
WhoStep.props = ['draft', 'catalogue', 'session', 'form', 'kept', 'turn', 'done'];

const AgentPart = ({ agent, catalogue }) => html`
  <section class="group">
    <${TextField} pointer="/agent/name" label=${t('agent.name')} required max=${100} ...${bind(agent, 'name')} />
    <${SelectField} pointer="/agent/idType" label=${t('who.id.type')} required options=${idTypes(catalogue)} ...${bind(agent, 'idType')} />
    <${TextField} pointer="/agent/idNumber" label=${t('who.id.number')} required max=${40} ...${bind(agent, 'idNumber')} />
    <${TextField} pointer="/agent/phone" label=${t('agent.phone')} type="tel" inputmode="tel" required max=${20} ...${bind(agent, 'phone')} />
  </section>
`;
AgentPart.props = ['agent', 'catalogue'];

const RemotePart = ({ draft, matter, catalogue }) => html`
  <${ChoiceField} pointer="/overseas" label=${t('notarize.overseas')} hint=${t('notarize.overseas.hint')} required ...${yesNo(draft, 'overseas')} options=${[{ value: 'NO', label: t('notarize.overseas.no') }, { value: 'YES', label: t('notarize.overseas.yes') }]} />
  ${isRemote(matter, draft) &&
  html`<${SearchField} pointer="/remote/country" label=${t('notarize.overseas.where')} options=${catalogue.countries.map((one) => ({ value: one.code, label: one.name, hint: one.nameEn }))} ...${bind(draft.order, 'remoteFrom')} />`}
`;
RemotePart.props = ['draft', 'matter', 'catalogue'];
