export default {
  "not-found.title": "没有这个页面",
  "not-found.text": "地址可能写错了，或者页面已经搬走。您要办的事可以从这里继续：",
  "not-found.start": "回首页",
  "not-found.apply": "申请行政复议",
  "not-found.follow": "查进度"
};
