// Seconds matter: how long there still is, counted down before the eyes.
import { defineComponent, onUnmounted, ref } from '../vendor/vue.js';
import { serverNow } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time } from '../kit/format.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** 4:05 below an hour, then hours, then days. */
export function spanText(seconds) {
  const s = Math.abs(Math.round(seconds));
  if (s < HOUR) return `${Math.floor(s / MINUTE)}:${String(s % MINUTE).padStart(2, '0')}`;
  return s < 2 * DAY ? t('fraud.hours', { count: Math.floor(s / HOUR) }) : t('fraud.days', { count: Math.floor(s / DAY) });
}

export const Countdown = defineComponent({
  props: { to: String },
  setup(props) {
    const now = ref(serverNow());
    const timer = setInterval(() => (now.value = serverNow()), 1000);
    onUnmounted(() => clearInterval(timer));
    return () => {
      const left = (Date.parse(props.to) - now.value) / 1000;
      const colour = left < 0 ? 'tag bad' : left < 5 * MINUTE ? 'tag warn' : 'tag';
      return html`<span class=${`${colour} ticking`} role="timer" title=${time(props.to)} data-test="countdown">${left < 0 ? t('fraud.late', { span: spanText(left) }) : t('fraud.left', { span: spanText(left) })}</span>`;
    };
  },
});
