// Who applies, and whether somebody acts for them (articles 14, 16, 17).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { ChoiceField, SelectField, TextField } from '../kit/fields.js';
import { AgentFields } from './agent-fields.js';
import { ThirdParties } from './third-parties.js';
import { newAgent } from './draft.js';

export const idTypes = (catalogue) => catalogue.idTypes.map((one) => ({ value: one.kind, label: one.label }));

export const WhoStep = ({ draft, catalogue, session }) => {
  const one = draft.application.applicant;
  const agents = draft.application.agents;
  const choose = (yes) => {
    draft.hasAgent = yes === 'YES';
    if (draft.hasAgent && !agents.length) agents.push(newAgent());
  };
  return html`
    <${ChoiceField} pointer="/applicant/kind" label=${t('who.kind')} required ...${bind(one, 'kind')}
      options=${['PERSON', 'COMPANY', 'ORGANISATION'].map((kind) => ({ value: kind, label: t(`who.kind.${kind}`), hint: t(`who.kind.${kind}.hint`) }))} />
    ${one.kind === 'PERSON' ? html`<${PersonFields} one=${one} catalogue=${catalogue} />` : html`<${BodyFields} one=${one} />`}
    <${TextField} pointer="/applicant/phone" label=${t('who.phone')} hint=${t('who.phone.hint')} type="tel" inputmode="tel" autocomplete="tel" required max=${20} ...${bind(one, 'phone')} />
    <${TextField} pointer="/applicant/address" label=${t('who.address')} autocomplete="street-address" required max=${200} ...${bind(one, 'address')} />
    <${ChoiceField} pointer="/hasAgent" label=${t('who.agent')} hint=${t('who.agent.hint')} required inline modelValue=${draft.hasAgent === null ? null : draft.hasAgent ? 'YES' : 'NO'} @update:modelValue=${choose}
      options=${[{ value: 'NO', label: t('who.agent.no') }, { value: 'YES', label: t('who.agent.yes') }]} />
    ${draft.hasAgent &&
    html`
      ${agents.map((agent, i) => html`<${AgentFields} key=${agent.mandate} agent=${agent} i=${i} draft=${draft} catalogue=${catalogue} session=${session} remove=${agents.length > 1 ? () => agents.splice(i, 1) : null} />`)}
      ${agents.length < 2 && html`<button type="button" class="second" @click=${() => agents.push(newAgent())} data-test="add-agent">${t('who.agent.add')}</button>`}
    `}
    <${ThirdParties} list=${draft.application.thirdParties} />
  `;
};
WhoStep.props = ['draft', 'catalogue', 'session'];

const PersonFields = ({ one, catalogue }) => html`
  <${TextField} pointer="/applicant/name" label=${t('who.name')} hint=${t('who.name.hint')} autocomplete="name" required max=${100} ...${bind(one, 'name')} />
  <${SelectField} pointer="/applicant/idType" label=${t('who.id.type')} required options=${idTypes(catalogue)} ...${bind(one, 'idType')} />
  <${TextField} pointer="/applicant/idNumber" label=${t('who.id.number')} hint=${one.idType === 'CITIZEN_ID' ? t('who.id.number.hint') : null} required max=${40} ...${bind(one, 'idNumber')} />
`;
PersonFields.props = ['one', 'catalogue'];

const BodyFields = ({ one }) => html`
  <${TextField} pointer="/applicant/name" label=${t('who.body.name')} autocomplete="organization" required max=${100} ...${bind(one, 'name')} />
  <${TextField} pointer="/applicant/creditCode" label=${t('who.credit.code')} hint=${t('who.credit.code.hint')} required=${one.kind === 'COMPANY'} max=${18} ...${bind(one, 'creditCode')} />
  <${TextField} pointer="/applicant/representative" label=${t('who.representative')} hint=${t('who.representative.hint')} required max=${100} ...${bind(one, 'representative')} />
  <${TextField} pointer="/applicant/position" label=${t('who.position')} max=${100} ...${bind(one, 'position')} />
`;
BodyFields.props = ['one'];
