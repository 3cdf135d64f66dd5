// One word, one colour, one sign: none of the three is needed to understand the other two.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { Citations } from '../kit/citations.js';

const LOOKS = {
  VALID: ['good', '✓'],
  CORRECTED: ['warn', '!'],
  REVOKED: ['bad', '✕'],
  FORGED: ['bad', '✕'],
  UNREADABLE: ['warn', '?'],
};

/** One of the keys above; null if nothing was asked or the answer did not come. */
export function verdictOf(found, problem) {
  if (found) return found.status;
  if (problem?.code === 'CODE_FORGED') return 'FORGED';
  return problem?.code === 'CODE_UNREADABLE' ? 'UNREADABLE' : null;
}

export const Verdict = ({ verdict, found, problem }) => {
  const [kind, sign] = LOOKS[verdict];
  return html`
    <section class=${`verdict ${kind}`} data-test="verdict" data-verdict=${verdict}>
      <span class="verdict-sign" aria-hidden="true">${sign}</span>
      <div>
        <h2 id="verdict" tabindex="-1">${t(`certificate.${verdict}`)}</h2>
        <p>${t(`certificate.${verdict}.text`)}${found?.statusOn && ` ${t('certificate.since', { day: date(found.statusOn) })}`}</p>
        ${problem?.nextStep && html`<p lang="zh-CN">${problem.nextStep}</p>`}
        <${Citations} list=${found?.citations} />
      </div>
    </section>
  `;
};
Verdict.props = ['verdict', 'found', 'problem'];
