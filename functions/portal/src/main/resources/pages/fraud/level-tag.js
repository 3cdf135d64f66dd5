// Four levels by word and by colour, never by colour alone.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

export const LEVELS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'];

export const LevelTag = ({ level }) => html`<span class=${`tag level ${level.toLowerCase()}`} data-test="level" data-level=${level}>${t(`level.${level}`)}</span>`;
LevelTag.props = ['level'];
