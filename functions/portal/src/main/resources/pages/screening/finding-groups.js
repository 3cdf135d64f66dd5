// Findings by what is shown: present, not proven, absent. What does not change the outcome stands apart.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Citations } from '../kit/citations.js';
import { Places } from './places.js';

const TRUTHS = ['PRESENT', 'NOT_PROVEN', 'ABSENT'];
const BESIDES = ['LENIENT', 'PROBATION', 'FAST_TRACK', 'NOTE'];
const SIGNS = { PRESENT: '✓', NOT_PROVEN: '?', ABSENT: '–' };
const AGAINST = ['AGGRAVATES', 'DEFECT', 'PROBATION'];

/** Present and against the suspect is what the eye must find first. */
const colour = (one) => {
  if (one.truth === 'NOT_PROVEN') return one.raised ? 'unknown' : 'silent';
  if (one.truth === 'ABSENT') return 'absent';
  return AGAINST.includes(one.effect) ? 'missing' : 'ok';
};

export const FindingGroups = ({ screening, names, shown }) => {
  const facts = new Map(screening.facts.map((fact) => [fact.key, fact]));
  const main = screening.findings.filter((one) => !BESIDES.includes(one.effect));
  const besides = screening.findings.filter((one) => BESIDES.includes(one.effect));
  const list = (findings) => html`<ul class="checks">${findings.map((one) => html`<${FindingLine} key=${one.code} one=${one} facts=${facts} names=${names} shown=${shown} />`)}</ul>`;
  return html`
    <section class="card" data-test="findings" aria-labelledby="findings-title">
      <h2 id="findings-title" tabindex="-1">${t('scase.findings')}</h2>
      ${TRUTHS.map((truth) => {
        const some = main.filter((one) => one.truth === truth).sort((a, b) => b.raised - a.raised);
        return some.length ? html`<details key=${truth} class="finding-group" open=${truth !== 'ABSENT'} data-test=${`group-${truth}`}><summary><h3>${t(`truth.${truth}`)} <small>${t('scase.items', { count: some.length })}</small></h3></summary>${list(some)}</details>` : null;
      })}
      ${besides.length ? html`<details class="finding-group" data-test="group-besides"><summary><h3>${t('scase.besides')} <small>${t('scase.items', { count: besides.length })}</small></h3></summary>${list(besides)}</details>` : null}
    </section>
  `;
};
FindingGroups.props = ['screening', 'names', 'shown'];

const FindingLine = ({ one, facts, names, shown }) => {
  const places = one.facts.flatMap((key) => facts.get(key)?.mentions ?? []);
  return html`
    <li class=${`check ${colour(one)}`} data-test=${`finding-${one.code}`} data-truth=${one.truth}>
      <span class="sign" aria-hidden="true">${SIGNS[one.truth]}</span>
      <div>
        <p lang="zh-CN"><span class="unseen">${t(`truth.${one.truth}`)}：</span><strong>${one.label}</strong> <span class="tag">${t(`effect.${one.effect}`)}</span></p>
        <p lang="zh-CN">${one.reason}</p>
        ${one.doubts.map((doubt) => html`<p key=${doubt.code}><span class="tag warn wrap" lang="zh-CN">${doubt.label}</span></p>`)}
        <${Places} places=${places} names=${names} shown=${shown} id=${`finding-${one.code.replace(/\W/g, '-')}`} />
        <${Citations} list=${one.citations} />
      </div>
    </li>
  `;
};
FindingLine.props = ['one', 'facts', 'names', 'shown'];
