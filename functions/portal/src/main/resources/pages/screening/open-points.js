// What a person still has to settle, and what can be done about it.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Citations } from '../kit/citations.js';
import { correctionOf } from './fact-answers.js';

export const OpenPoints = ({ screening, correctable, desk }) => {
  const offer = (point) => correctable.find((one) => one.fact === point.fact);
  const now = (point) => screening.facts.find((one) => one.key === point.fact)?.valueLabel;
  return screening.open.length
    ? html`
        <section class="card" data-test="open-points">
          <details class="finding-group" open=${screening.outcome === 'NEEDS_HUMAN'}>
            <summary><h2>${t('scase.open', { count: screening.open.length })}</h2></summary>
            <ul class="open-points">
              ${screening.open.map(
                (point, i) => html`
                  <li key=${i} data-test=${`open-${point.code}`}>
                    <p lang="zh-CN"><strong>${point.reason}</strong></p>
                    <p class="hint" lang="zh-CN">${point.next}</p>
                    <div class="open-acts">
                      ${offer(point) && html`<button type="button" class="plain small" @click=${() => desk.begin('correctFact', correctionOf(offer(point), now(point)))} data-test=${`settle-${point.fact}`}>${t('scase.settle')}<span class="unseen"> ${point.factLabel}</span></button>`}
                      <${Citations} list=${point.citations} />
                    </div>
                  </li>
                `,
              )}
            </ul>
          </details>
        </section>
      `
    : null;
};
OpenPoints.props = ['screening', 'correctable', 'desk'];
