// One of at most two agents: who, what for, until when, and the signed mandate (article 17).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { SelectField, TextField } from '../kit/fields.js';
import { FileField } from '../kit/file-field.js';
import { idTypes } from '../kit/person-fields.js';
import { mandateGroup } from './request.js';

const PROFESSIONS = ['LAWYER', 'LEGAL_WORKER', 'OTHER'];

export const AgentFields = ({ agent, i, draft, catalogue, session, remove }) => html`
  <section class="group">
    <h2>${t('agent.title', { number: i + 1 })} ${remove && html`<button type="button" class="plain" @click=${remove} data-test=${`remove-agent-${i}`}>${t('remove')}</button>`}</h2>
    <${TextField} pointer=${`/agents/${i}/name`} label=${t('agent.name')} required max=${100} ...${bind(agent, 'name')} />
    <${SelectField} pointer=${`/agents/${i}/profession`} label=${t('agent.profession')} required options=${PROFESSIONS.map((value) => ({ value, label: t(`agent.profession.${value}`) }))} ...${bind(agent, 'profession')} />
    <${SelectField} pointer=${`/agents/${i}/idType`} label=${t('who.id.type')} required options=${idTypes(catalogue)} ...${bind(agent, 'idType')} />
    <${TextField} pointer=${`/agents/${i}/idNumber`} label=${t('who.id.number')} required max=${40} ...${bind(agent, 'idNumber')} />
    <${TextField} pointer=${`/agents/${i}/phone`} label=${t('agent.phone')} type="tel" inputmode="tel" required max=${20} ...${bind(agent, 'phone')} />
    <${TextField} pointer=${`/agents/${i}/scope`} label=${t('agent.scope')} hint=${t('agent.scope.hint')} rows=${2} required max=${500} ...${bind(agent, 'scope')} />
    <${TextField} pointer=${`/agents/${i}/until`} label=${t('agent.until')} hint=${t('agent.until.hint')} type="date" ...${bind(agent, 'until')} />
    <${FileField} pointer=${`/agents/${i}/mandateFileId`} label=${t('agent.mandate')} hint=${t('agent.mandate.hint')} purpose="MANDATE" group=${mandateGroup(agent)} files=${draft.files} types=${catalogue.fileTypes} session=${session} />
  </section>
`;
AgentFields.props = ['agent', 'i', 'draft', 'catalogue', 'session', 'remove'];
