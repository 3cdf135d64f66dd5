export default {
  "figures.title": "服务点统计",
  "figures.from": "从",
  "figures.to": "到",
  "figures.show": "查看",
  "figures.total": "全部渠道的申请",
  "figures.days": "每天",
  "figures.channels": "申请方式",
  "figures.halls": "各服务点",
  "figures.share": "提交 / 扫码",
  "figures.chart": "每天扫码和提交的次数，下面的表里有各服务点的数字"
};
