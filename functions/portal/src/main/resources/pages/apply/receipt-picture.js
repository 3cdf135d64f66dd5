// The receipt as a picture for the phone's album.
import { t } from '../kit/i18n.js';
import { date, time } from '../kit/format.js';
import { download } from '../kit/download.js';

const WIDTH = 900;
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

export function saveReceiptPicture(receipt) {
  const lines = [
    [34, t('receipt.organ'), receipt.organ.name],
    [34, t('receipt.received'), time(receipt.receivedAt)],
    ...(receipt.hall ? [[34, t('receipt.channel'), receipt.hall.name]] : []),
    ...(receipt.next ? [[34, t('receipt.next'), `${receipt.next.what} ${date(receipt.next.date)}`]] : []),
    [34, t('receipt.files'), String(receipt.files.length)],
  ];
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  pen.font = `30px ${FONT}`;
  const wrapped = lines.flatMap(([, name, value]) => [[name, true], ...wrap(pen, value).map((line) => [line, false])]);
  canvas.width = WIDTH;
  canvas.height = 420 + wrapped.length * 48;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#123a6b';
  pen.fillRect(0, 0, canvas.width, 110);
  text(pen, t('receipt.title'), 50, 72, `bold 44px ${FONT}`, '#ffffff');
  text(pen, t('receipt.number'), 50, 175, `30px ${FONT}`, '#4a5563');
  text(pen, receipt.receiptCode, 50, 255, 'bold 64px monospace', '#123a6b', WIDTH - 100);
  text(pen, t('receipt.keep'), 50, 320, `28px ${FONT}`, '#8a2b12', WIDTH - 100);
  wrapped.forEach(([line, label], i) => text(pen, line, 50, 390 + i * 48, `${label ? 26 : 32}px ${FONT}`, label ? '#4a5563' : '#1b2530'));
  canvas.toBlob((blob) => download(blob, `${receipt.receiptCode}.png`), 'image/png');
}

function text(pen, line, x, y, font, colour, most) {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(line, x, y, most);
}

function wrap(pen, value) {
  pen.font = `32px ${FONT}`;
  const lines = [''];
  for (const character of value) {
    if (pen.measureText(lines.at(-1) + character).width > WIDTH - 100) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines;
}
