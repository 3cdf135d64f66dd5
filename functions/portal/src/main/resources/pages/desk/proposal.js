// What is proposed beside what was asked for: what the head signs, the head has read.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';

export const ProposalView = ({ one }) => html`
  <section class="card proposal" data-test="proposal">
    <h2>${t('proposal.title')}</h2>
    <div class="side-by-side">
      <div>
        <h3>${t('proposal.asked')}</h3>
        <dl class="facts" lang="zh-CN">
          <div><dt>${t('case.request')}</dt><dd>${one.request}</dd></div>
          <div><dt>${t('case.facts')}</dt><dd>${one.facts}</dd></div>
          <div><dt>${t('case.reasons')}</dt><dd>${one.reasons || t('none')}</dd></div>
        </dl>
      </div>
      <div>
        <h3 lang="zh-CN">${one.proposal.label}</h3>
        <p class="hint">${t('proposal.by', { by: one.proposal.by })} · ${time(one.proposal.at)}</p>
        <p lang="zh-CN">${one.proposal.summary}</p>
        ${(one.proposal.drafts ?? []).map((draft) => html`<div key=${draft.title} class="paper" lang="zh-CN" tabindex="0" role="region" aria-label=${t('proposal.text')} data-test="proposal-text"><strong>${draft.title}</strong>${draft.text}</div>`)}
      </div>
    </div>
  </section>
`;
ProposalView.props = ['one'];
