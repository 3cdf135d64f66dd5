export default {
  "follow.title": "查进度",
  "follow.lead": "填写回执号和申请时的手机号码。",
  "follow.receipt": "回执号",
  "follow.receipt.hint": "提交申请后得到的号码",
  "follow.phone": "手机号码",
  "follow.phone.hint": "申请时填写的号码",
  "follow.open": "查询",
  "follow.lost": "回执号找不到了？请带身份证到受理的复议机关、公证处或者服务点的窗口查询。",
  "follow.mine": "我的申请",
  "follow.mine.none": "还没有申请。",
  "follow.case": "我的复议案件",
  "follow.can": "您可以",
  "follow.done": "已经办好。",
  "follow.leave": "退出查询",
  "follow.again": "重新查询"
};
