// Who applies, and whether somebody acts for them (articles 14, 16, 17).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ChoiceField } from '../kit/fields.js';
import { ApplicantFields } from '../kit/person-fields.js';
import { AgentFields } from './agent-fields.js';
import { ThirdParties } from './third-parties.js';
import { newAgent } from './draft.js';

const KINDS = ['PERSON', 'COMPANY', 'ORGANISATION'];

export const WhoStep = ({ draft, catalogue, session }) => {
  const one = draft.application.applicant;
  const agents = draft.application.agents;
  const choose = (yes) => {
    draft.hasAgent = yes === 'YES';
    if (draft.hasAgent && !agents.length) agents.push(newAgent());
  };
  return html`
    <${ApplicantFields} one=${one} catalogue=${catalogue} kinds=${KINDS} />
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
