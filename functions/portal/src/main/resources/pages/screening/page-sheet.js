// The picture of a page, the boxes drawn over it, and the words that were read, for who cannot see the picture.
// Each page has an image of its own: one that is given another address shows the page before until that has come, under the new boxes.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { same } from './places.js';

const points = (box) => `${box.x1},${box.y1} ${box.x2},${box.y2} ${box.x3},${box.y3} ${box.x4},${box.y4}`;

/** @prop facts of the screening @prop mark the place that is meant @prop again asks for the picture anew @prop ready it is there */
export const PageSheet = ({ page, name, facts, mark, zoom, again, ready }) => {
  const here = facts.flatMap((fact) => fact.mentions.filter((one) => one.paper === page.paper && one.page === page.page && one.box).map((one) => ({ ...one, label: fact.label })));
  const marked = mark && mark.paper === page.paper && mark.page === page.page ? mark : null;
  const notes = page.text?.notes ?? [];
  return html`
    ${notes.length ? html`<${Notice} kind="warn" test="page-notes"><ul>${notes.map((note) => html`<li key=${note}>${t(`note.${note}`)}</li>`)}</ul></${Notice}>` : null}
    ${marked && html`<p class="marked" data-test="marked" lang="zh-CN"><mark>${marked.quote}</mark></p>`}
    <div class="sheet" id="sheet" tabindex="0" role="region" aria-label=${t('viewer.sheet', { name, page: page.page })} data-test="sheet">
      <div class=${`sheet-page zoom-${zoom}`}>
        <img key=${`${page.paper} ${page.page}`} src=${page.picture} alt=${t('viewer.sheet', { name, page: page.page })} @load=${ready} @error=${again} data-test="picture" />
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          ${here.filter((one) => !marked || !same(marked, one)).map((one, i) => html`<polygon key=${i} class="box" points=${points(one.box)}><title>${`${one.label}：${one.valueLabel}`}</title></polygon>`)}
          ${marked?.box && html`<polygon id="mark" class="box mark" points=${points(marked.box)} data-test="mark"></polygon>`}
        </svg>
      </div>
    </div>
    ${page.text && html`
      <details class="more" data-test="page-text">
        <summary>${t('viewer.text', { count: page.text.lines.length })}</summary>
        <p class="hint">${t(`viewer.source.${page.text.source}`)}</p>
        <ol class="read-lines" lang="zh-CN">${page.text.lines.map((line, i) => html`<li key=${i} class=${line.confidence < 0.8 ? 'unsure' : ''}>${line.text}</li>`)}</ol>
      </details>`}
  `;
};
PageSheet.props = ['page', 'name', 'facts', 'mark', 'zoom', 'again', 'ready'];
