// The article behind a sentence, one tap away.
import { html } from './html.js';
import { t } from './i18n.js';

export const Citations = (props) =>
  props.list?.length
    ? html`
        <details class="article" data-test="article">
          <summary>${t('article.show', { articles: props.list.map((one) => `《${one.statute}》${one.article}`).join('、') })}</summary>
          <dl lang="zh-CN">
            ${props.list.map((one) => html`<div key=${one.key}><dt>《${one.statute}》${one.article}</dt><dd>${one.gist}</dd></div>`)}
          </dl>
        </details>
      `
    : null;
Citations.props = ['list'];
