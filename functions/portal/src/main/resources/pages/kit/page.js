// Every page: skip link, header, type size, language, network state, one live region.
import { createApp, defineComponent, onErrorCaptured, ref } from '../vendor/vue.js';
import { html } from './html.js';
import { language, loadWords, switchLanguage, t } from './i18n.js';
import { largeType, toggleLargeType } from './type-size.js';
import { online } from './network.js';
import { spoken } from './speak.js';
import { Notice } from './notice.js';

/**
 * @param name the page's own words (i18n/<language>/<name>.js) and its title key `<name>.title`
 * @param Content the component between header and footer
 * @param options words: further word lists; Tools: what stands at the right of the header; wide: for desks
 */
export async function openPage(name, Content, { words = [], Tools = null, wide = false } = {}) {
  await loadWords('common', name, ...words);
  const Page = defineComponent({
    setup() {
      const broken = ref(false);
      onErrorCaptured((error) => {
        console.error(error);
        broken.value = true;
        return false;
      });
      return () => {
        document.title = `${t(`${name}.title`)} · ${t('brand')}`;
        return html`
          <a class="skip" href="#main" @click=${toMain}>${t('skip')}</a>
          <${Header} Tools=${Tools} wide=${wide} />
          ${!online.value && html`<div class="offline" role="status" data-test="offline">${t('offline')}</div>`}
          <main id="main" tabindex="-1" class=${wide ? 'wide' : ''}>
            ${broken.value ? html`<${Notice} kind="bad" title=${t('problem.page')} text=${t('problem.page.next')} />` : html`<${Content} />`}
          </main>
          <${Footer} wide=${wide} />
          <div class="heard" aria-live="polite" data-test="spoken">${spoken.value}</div>
        `;
      };
    },
  });
  createApp(Page).mount('#page');
}

function toMain(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

const Header = (props) => html`
  <header class="top">
    <div class=${props.wide ? 'bar wide' : 'bar'}>
      <a class="brand" href="/" data-test="home"><span class="mark" aria-hidden="true">码</span><span>${t('brand')}<small>${t('brand.line')}</small></span></a>
      <div class="tools">
        ${props.Tools && html`<${props.Tools} />`}
        <button type="button" class="plain" aria-pressed=${largeType.value} @click=${toggleLargeType} data-test="large-type">${t('large.type')}</button>
        <button type="button" class="plain" lang=${language.value === 'zh' ? 'en' : 'zh-CN'} @click=${switchLanguage} data-test="language">${t('language.other')}</button>
      </div>
    </div>
  </header>
`;
Header.props = ['Tools', 'wide'];

const Footer = (props) => html`
  <footer class="bottom">
    <div class=${props.wide ? 'bar wide' : 'bar'}>
      <p>${t('footer.free')}</p>
      <p>${t('footer.source')}</p>
    </div>
  </footer>
`;
Footer.props = ['wide'];
