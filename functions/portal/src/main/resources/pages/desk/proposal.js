// What is proposed beside the text it would become: what the head signs, the head has read.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';

const NOT_SHOWN = ['type', 'kind', 'label', 'kindLabel', 'title', 'text', 'document', 'by', 'byName', 'at', 'proposedBy', 'proposedAt', 'fields'];

const shown = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

export const ProposalView = ({ proposal }) => {
  const text = proposal.text ?? proposal.document?.text ?? proposal.document?.body;
  const rows = proposal.fields ?? Object.entries(proposal).filter(([name, value]) => !NOT_SHOWN.includes(name) && value != null && value !== '').map(([name, value]) => ({ name, label: name, value }));
  const by = proposal.byName ?? proposal.by ?? proposal.proposedBy;
  const at = proposal.at ?? proposal.proposedAt;
  return html`
    <section class="card proposal" data-test="proposal">
      <h2>${t('proposal.title')}</h2>
      <div class="side-by-side">
        <div>
          <p lang="zh-CN"><strong>${proposal.label ?? proposal.kindLabel ?? proposal.kind}</strong></p>
          <p class="hint">${[by && t('proposal.by', { by }), at && time(at)].filter(Boolean).join(' · ')}</p>
          <dl class="facts" lang="zh-CN">${rows.map((row) => html`<div key=${row.name ?? row.label}><dt>${row.label}</dt><dd>${shown(row.value)}</dd></div>`)}</dl>
        </div>
        ${text && html`<div class="paper" lang="zh-CN" tabindex="0" role="region" aria-label=${t('proposal.text')} data-test="proposal-text">${[text].flat().join('\n')}</div>`}
      </div>
    </section>
  `;
};
ProposalView.props = ['proposal', 'documents'];
