// What waits for the head of the office.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';

export const OrderProposal = ({ proposal }) => html`
  <section class="card proposal" data-test="proposal">
    <h2>${t('proposal.title')}</h2>
    <h3 lang="zh-CN">${proposal.label}</h3>
    <p class="hint">${t('proposal.by', { by: proposal.by })} · ${time(proposal.at)}</p>
    <p lang="zh-CN">${proposal.summary}</p>
  </section>
`;
OrderProposal.props = ['proposal'];
