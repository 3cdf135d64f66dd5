// A page of a paper as it looks, with the places on it that something was read from.
import { computed, defineComponent, nextTick, ref, shallowRef, watch } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { DeskProblem, token } from '../desk/frame.js';
import { PageSheet } from './page-sheet.js';
import { PageStrip } from './page-strip.js';

const ZOOMS = 3;
const IN_USE = ['READ', 'READING', 'UNREAD'];
const VISIBLE = [...IN_USE, 'REMOVED'];

export const Viewer = defineComponent({
  props: { one: Object, path: String, shown: Object, names: Map },
  setup(props) {
    const { shown } = props;
    const page = shallowRef(null);
    const problem = shallowRef(null);
    // On a phone a whole page is too small to read.
    const zoom = ref(matchMedia('(max-width: 44rem)').matches ? 1 : 0);
    const paper = computed(() => props.one.papers.find((each) => each.id === shown.paper));
    let run = 0;

    const fetchPage = async () => {
      const mine = ++run;
      problem.value = null;
      if (!paper.value) return (page.value = null);
      try {
        const { data } = await call('GET', `${props.path}/papers/${encodeURIComponent(shown.paper)}/pages/${shown.page}`, { token: token() });
        if (mine === run) page.value = data;
      } catch (failed) {
        if (mine !== run) return;
        page.value = null;
        if (failed.status !== 404) problem.value = failed;
      }
    };
    // A page that is not read yet comes when more of the paper has been read.
    const further = () => (page.value?.text ? 0 : (paper.value?.progress?.read ?? paper.value?.state));
    watch(() => [shown.paper, shown.page, further()], fetchPage, { immediate: true });
    // Never one that was taken out, which may be there before its successor has arrived.
    watch(
      () => props.one.papers.find((each) => IN_USE.includes(each.state))?.id,
      (first) => {
        if (!shown.paper && first) shown.turn(first);
      },
      { immediate: true },
    );
    watch(
      () => [shown.asked, page.value],
      async () => {
        await nextTick();
        bringIntoView();
      },
    );
    // A link to a picture lives for minutes: once, a new one is asked for.
    const tried = new Set();
    const again = () => {
      const place = `${shown.paper} ${shown.page}`;
      if (tried.has(place)) return;
      tried.add(place);
      fetchPage();
    };
    const choose = (event) => shown.turn(event.target.value);
    const places = () => (props.one.screening?.facts ?? []).flatMap((fact) => fact.mentions);
    const turn = (by) => shown.turn(shown.paper, shown.page + by);

    return () => {
      const now = paper.value;
      const last = Math.max(now?.pages ?? 0, page.value?.pages ?? 0, now?.progress?.pages ?? 0, shown.page);
      return html`
        <section class="card viewer" id="viewer" tabindex="-1" aria-labelledby="viewer-title" data-test="viewer" data-page=${shown.page}>
          <div class="viewer-head">
            <h2 id="viewer-title" class="unseen">${t('viewer.title')}</h2>
            <select aria-label=${t('viewer.choose')} value=${shown.paper ?? ''} @change=${choose} lang="zh-CN" data-test="viewer-paper">
              ${props.one.papers.filter((each) => VISIBLE.includes(each.state)).map((each) => html`<option key=${each.id} value=${each.id}>${[...new Set([props.names.get(each.id), each.name])].join(' · ')}</option>`)}
            </select>
            ${shown.mark && html`<button type="button" class="second back-to" @click=${shown.back} data-test="back-to-findings">${t('viewer.back')}</button>`}
          </div>
          ${now && html`
            <div class="viewer-tools" role="group" aria-label=${t('viewer.tools')}>
              <button type="button" class="second" disabled=${shown.page <= 1} @click=${() => turn(-1)} data-test="page-before">${t('viewer.before')}</button>
              <span data-test="page-of">${t('viewer.page', { page: shown.page, pages: last })}</span>
              <button type="button" class="second" disabled=${shown.page >= last} @click=${() => turn(1)} data-test="page-after">${t('viewer.after')}</button>
              <button type="button" class="plain" disabled=${zoom.value === 0} @click=${() => zoom.value--}>${t('viewer.smaller')}</button>
              <button type="button" class="plain" disabled=${zoom.value === ZOOMS - 1} @click=${() => zoom.value++} data-test="larger">${t('viewer.larger')}</button>
            </div>`}
          ${now && html`<${PageStrip} paper=${now} pages=${last} now=${shown.page} places=${places()} turn=${(page) => shown.turn(shown.paper, page)} />`}
          <${DeskProblem} problem=${problem.value} retry=${fetchPage} />
          ${!now && html`<p class="hint">${t('viewer.none')}</p>`}
          ${now && !page.value && !problem.value && html`<${Notice} kind="info" text=${t(now.state === 'READING' ? 'viewer.reading' : 'viewer.nothing')} />`}
          ${page.value && html`<${PageSheet} page=${page.value} name=${now?.name ?? ''} facts=${props.one.screening?.facts ?? []} mark=${shown.mark} zoom=${zoom.value} again=${again} ready=${bringIntoView} />`}
        </section>
      `;
    };
  },
});

/** Moves the sheet, not the page around it, so that the place is in the middle. */
function bringIntoView() {
  const sheet = document.getElementById('sheet');
  const mark = document.getElementById('mark');
  if (!sheet || !mark) return;
  const box = mark.getBoundingClientRect();
  const around = sheet.getBoundingClientRect();
  sheet.scrollBy({ top: box.top + box.height / 2 - around.top - sheet.clientHeight / 2, left: box.left + box.width / 2 - around.left - sheet.clientWidth / 2, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}
