// The case as the server has it, asked for again while something is still being read.
import { onUnmounted, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { t } from '../kit/i18n.js';
import { say } from '../kit/speak.js';
import { token } from '../desk/frame.js';

const BETWEEN = 3000;
/** Findings follow the last page within seconds; nobody waits for them longer than this. */
const AFTERWARDS = 60 * 1000;

const reading = (one) => one.papers.some((paper) => ['ANNOUNCED', 'READING'].includes(paper.state));
const unscreened = (one) => !one.screening && one.papers.some((paper) => paper.state === 'READ');

export function useCase(path) {
  const view = shallowRef(null);
  const problem = shallowRef(null);
  let watchUntil = 0;

  const take = (next) => {
    const before = view.value;
    view.value = next;
    if (reading(next) || (before && before.version !== next.version)) watchUntil = Date.now() + AFTERWARDS;
    if (before) tell(before, next);
  };
  const load = async () => {
    problem.value = null;
    try {
      take((await call('GET', path, { token: token() })).data);
    } catch (failed) {
      problem.value = failed;
    }
  };
  const look = async () => {
    if (document.hidden || !view.value || (Date.now() > watchUntil && !unscreened(view.value))) return;
    try {
      take((await call('GET', path, { token: token() })).data);
    } catch (failed) {
      if (!failed.passing) problem.value = failed;
    }
  };
  const timer = setInterval(look, BETWEEN);
  onUnmounted(() => clearInterval(timer));
  load();
  return { view, problem, load };
}

/** What happened while somebody was looking at the page. */
function tell(before, next) {
  const states = new Map(before.papers.map((paper) => [paper.id, paper.state]));
  const changed = next.papers.filter((paper) => states.get(paper.id) === 'READING' && paper.state !== 'READING');
  const found = next.screening && next.screening.number !== before.screening?.number ? [t('scase.found', { outcome: next.screening.outcomeLabel })] : [];
  const news = [...changed.map((paper) => `${paper.name} ${paper.stateLabel}`), ...found];
  if (news.length) say(news.join('。'));
}
