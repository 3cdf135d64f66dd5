// What the machine found, in large: an advice. What a person still has to settle stands below it.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';
import { Citations } from '../kit/citations.js';
import { Notice } from '../kit/notice.js';
import { correctionOf } from './fact-answers.js';
import { Receipt } from './receipt.js';

const KINDS = { ELIGIBLE_FOR_WITHDRAWAL_REVIEW: 'good', NOT_ELIGIBLE: 'info', NEEDS_HUMAN: 'warn' };

export const Found = ({ one, desk, can }) => {
  const found = one.screening;
  if (!found) return html`<${Notice} kind="info" title=${t('scase.none')} text=${t(one.papers.length ? 'scase.none.reading' : 'scase.none.papers')} test="no-screening" />`;
  return html`
    <section class=${`notice found ${KINDS[found.outcome]}`} data-test="found" data-outcome=${found.outcome} data-number=${found.number} aria-labelledby="found-title">
      <p class="hint">${t('scase.machine', { number: found.number, at: time(found.at) })}</p>
      <h2 id="found-title" lang="zh-CN">${found.outcomeLabel}</h2>
      ${found.summary && html`<p lang="zh-CN">${found.summary}</p>`}
      <p class="strong">${t('scase.decides')}</p>
      <p class="hint">${t('scase.criteria', { versions: found.criteria.join('、') })} <${Receipt} path=${desk.path} number=${found.number} sha256=${found.receipt} /></p>
    </section>
    ${found.open.length
      ? html`
          <section class="card" data-test="open-points">
            <h2>${t('scase.open', { count: found.open.length })}</h2>
            <ul class="open-points">
              ${found.open.map(
                (point, i) => html`
                  <li key=${i} data-test=${`open-${point.code}`}>
                    <p lang="zh-CN"><strong>${point.factLabel ?? point.reason}</strong></p>
                    ${point.factLabel && html`<p lang="zh-CN">${point.reason}</p>`}
                    <p class="hint" lang="zh-CN">${point.next}</p>
                    <${Citations} list=${point.citations} />
                    ${point.fact && can('correctFact') && html`<button type="button" class="plain small" @click=${() => desk.begin('correctFact', correctionOf(point.fact, point.factLabel))} data-test=${`settle-${point.fact}`}>${t('scase.settle')}<span class="unseen"> ${point.factLabel}</span></button>`}
                  </li>
                `,
              )}
            </ul>
          </section>
        `
      : null}
  `;
};
Found.props = ['one', 'desk', 'can'];
