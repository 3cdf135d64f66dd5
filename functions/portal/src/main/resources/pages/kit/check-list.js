// What the computer found, as sentences; it advises and decides nothing.
import { html } from './html.js';
import { t } from './i18n.js';
import { Citations } from './citations.js';

const SIGNS = { OK: '✓', ATTENTION: '!', MISSING: '＋', UNKNOWN: '?' };

export const CheckList = (props) => html`
  <ul class="checks" data-test="checks">
    ${props.checks.map(
      (check, i) => html`
        <li key=${check.code + i} class=${`check ${check.outcome.toLowerCase()}`} data-test=${`check-${check.code}`} data-outcome=${check.outcome}>
          <span class="sign" aria-hidden="true">${SIGNS[check.outcome]}</span>
          <div>
            <p lang="zh-CN"><span class="unseen">${t(`check.${check.outcome}`)}: </span>${check.sentence}</p>
            ${check.calculation && html`<p class="calculation" lang="zh-CN">${check.calculation}</p>`}
            <${Citations} list=${check.citations} />
          </div>
        </li>
      `,
    )}
  </ul>
`;
CheckList.props = ['checks'];
