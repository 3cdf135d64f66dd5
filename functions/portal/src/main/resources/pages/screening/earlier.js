// Every screening of the case is kept; an earlier one can be laid beside the last.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';
import { DeskProblem, token } from '../desk/frame.js';
import { OutcomeTag } from './outcome-tag.js';
import { Receipt } from './receipt.js';

export const EarlierScreenings = defineComponent({
  props: { one: Object, path: String },
  setup(props) {
    const compared = shallowRef(null);
    const busy = ref(false);
    const problem = shallowRef(null);
    const compare = async (number) => {
      problem.value = null;
      if (compared.value?.number === number) return (compared.value = null);
      busy.value = true;
      try {
        compared.value = (await call('GET', `${props.path}/screenings/${number}`, { token: token() })).data;
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = false;
      }
    };

    return () => {
      const { screenings, screening } = props.one;
      if (!screenings.length) return null;
      return html`
        <section class="card" data-test="screenings">
          <h2>${t('scase.screenings')}</h2>
          <p class="hint">${t('scase.screenings.hint')}</p>
          <${DeskProblem} problem=${problem.value} />
          <ol class="services">
            ${[...screenings].reverse().map(
              (each) => html`
                <li key=${each.number} class="past" data-test=${`screening-${each.number}`}>
                  <p><strong>${t('scase.number', { number: each.number })}</strong> <${OutcomeTag} outcome=${each.outcome} label=${t(`outcome.short.${each.outcome}`)} /></p>
                  <p class="hint">${time(each.at)} · ${each.by} · ${each.criteria.join('、')}</p>
                  <p><${Receipt} path=${props.path} number=${each.number} sha256=${each.receipt} /></p>
                  ${each.number !== screening?.number && html`<button type="button" class="plain small" disabled=${busy.value} aria-expanded=${compared.value?.number === each.number ? 'true' : 'false'} @click=${() => compare(each.number)} data-test=${`compare-${each.number}`}>${t('scase.compare')}<span class="unseen"> ${t('scase.number', { number: each.number })}</span></button>`}
                  ${compared.value?.number === each.number && html`<${Differences} before=${compared.value} now=${screening} />`}
                </li>
              `,
            )}
          </ol>
        </section>
      `;
    };
  },
});

const truths = (screening) => new Map(screening.findings.map((one) => [one.code, [one.label, t(`truth.${one.truth}`)]]));
const values = (screening) => new Map(screening.facts.map((one) => [one.key, [one.label, one.valueLabel ?? t('fact.open')]]));

/** [label, before, now] of what is not the same. */
function changes(before, now) {
  const codes = [...new Set([...before.keys(), ...now.keys()])];
  return codes.map((code) => [(now.get(code) ?? before.get(code))[0], before.get(code)?.[1] ?? t('scase.nothing'), now.get(code)?.[1] ?? t('scase.nothing')]).filter(([, was, is]) => was !== is);
}

const Differences = ({ before, now }) => {
  const rows = [...changes(values(before), values(now)), ...changes(truths(before), truths(now))];
  if (!rows.length) return html`<p class="hint" data-test="no-differences">${t('scase.same')}</p>`;
  return html`
    <table class="work" data-test="differences">
      <caption class="unseen">${t('scase.differences')}</caption>
      <thead>
        <tr><th scope="col">${t('scase.what')}</th><th scope="col">${t('scase.before', { number: before.number })}</th><th scope="col">${t('scase.now', { number: now.number })}</th></tr>
      </thead>
      <tbody>
        ${rows.map(([label, was, is]) => html`<tr key=${label}><th scope="row" data-label=${t('scase.what')} lang="zh-CN"><span>${label}</span></th><td data-label=${t('scase.before', { number: before.number })} lang="zh-CN"><span>${was}</span></td><td data-label=${t('scase.now', { number: now.number })} lang="zh-CN"><strong>${is}</strong></td></tr>`)}
      </tbody>
    </table>
  `;
};
Differences.props = ['before', 'now'];
