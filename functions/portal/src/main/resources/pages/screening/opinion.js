// What the handling prosecutor proposes, beside what the machine had found; and whether it stands.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';

export const OpinionCard = ({ opinion }) => {
  const waits = opinion.needsApproval && !opinion.approved;
  return html`
    <section class="card proposal" data-test="opinion" data-kind=${opinion.kind} data-approved=${opinion.approved ? 'true' : 'false'}>
      <h2>${t('scase.opinion')}</h2>
      <p><strong lang="zh-CN">${opinion.label}</strong> <span class=${waits ? 'tag warn' : 'tag good'}>${t(waits ? 'opinion.waits' : opinion.needsApproval ? 'opinion.approved' : 'opinion.stands')}</span></p>
      <p class="hint">${t('proposal.by', { by: opinion.by })} · ${time(opinion.at)}</p>
      <p>${t(opinion.agrees ? 'opinion.agrees' : 'opinion.differs', { outcome: t(`outcome.short.${opinion.found}`) })}${opinion.procuratorialOpinion && ` ${t('opinion.procuratorial')}`}</p>
      <p lang="zh-CN" class="history-text">${opinion.reasons}</p>
    </section>
  `;
};
OpinionCard.props = ['opinion'];
