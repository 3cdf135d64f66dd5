// What a plot says, in the words of ECharts.
import { seriesName } from './names.js';
import { scaled, unitName } from './values.js';

// Told apart by people who see few colours, and by their marks.
const COLOURS = ['#1b4f8a', '#d55e00', '#2e7d4f', '#7a4fa3', '#b8860b'];
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'];
const LINE_OF_KEYS = 24;

/** So many lines the keys take below a plot of that width. */
const keyLines = (names, width) => Math.ceil(names.reduce((sum, name) => sum + name.length * 13 + 44, 0) / Math.max(1, width - 16));

/** @param width of the plot in pixels */
export function optionOf(plot, section, width) {
  const bar = plot.kind !== 'LINE';
  const names = plot.series.map((one) => seriesName(section, one.name));
  const keys = names.length > 1 ? keyLines(names, width) : 0;
  return {
    animation: false,
    color: COLOURS,
    aria: { enabled: false },
    grid: { left: 8, right: 16, top: 34, bottom: 8 + keys * LINE_OF_KEYS, containLabel: true },
    legend: { bottom: 0, icon: bar ? 'rect' : undefined, show: names.length > 1 },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    xAxis: { type: 'category', data: plot.categories.map((one) => (one.length === 10 ? one.slice(5) : one)), axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', name: unitName(plot.unit), minInterval: plot.unit === 'YUAN' ? 0 : 1, nameTextStyle: { align: 'left' } },
    series: plot.series.map((one, i) => ({
      name: names[i],
      type: bar ? 'bar' : 'line',
      stack: plot.kind === 'STACKED' ? 'all' : undefined,
      barMaxWidth: 28,
      symbol: MARKS[i % MARKS.length],
      symbolSize: 6,
      data: one.values.map((value) => scaled(value, plot.unit)),
    })),
  };
}
