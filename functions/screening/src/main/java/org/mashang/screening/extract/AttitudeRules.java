package org.mashang.screening.extract;

import static org.mashang.screening.extract.Rule.Mark.ANYBODY;
import static org.mashang.screening.extract.Rule.Mark.UNSURE;

import java.util.List;
import org.mashang.screening.fact.FactKey;

/** What speaks for leniency: articles 11 and 17, and who is treated apart. */
final class AttitudeRules {

  private AttitudeRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.no(
            FactKey.SURRENDERED,
            "(?:不构成|不属于|不成立|不是|不能认定为?|不应认定为?|不予认定为?|不认定为?|没有|无|不具有|不系)(?:构成)?(?:自首|自动投案)(?:情节)?"),
        Rule.yes(
            FactKey.SURRENDERED,
            "(?:系|是|属|属于|构成|具有|有|认定为?|成立)(?:投案)?自首|(?:自动|主动)(?:到[^，。；]{0,20})?投案|投案自首|(?:到|至|前往|向)[^，。；]{2,16}(?:投案|自首)|明知(?:他人|群众|对方|[^，。；]{2,4})(?:已)?(?:报警|报案)[^。；]{0,12}(?:等候|等待|未离开)"),
        Rule.yes(
            FactKey.SURRENDERED,
            "(?:主动|拨打[^，。；]{0,6}电话|电话)?报警(?:后|并)[^。；]{0,16}(?:等候|等待|配合)",
            UNSURE),
        Rule.no(FactKey.CONFESSED, "(?:未能?|没有|拒不|不)(?:如实)(?:供述|交代)|拒不(?:供述|交代|供认)|当庭翻供"),
        Rule.yes(
            FactKey.CONFESSED,
            "(?:能够?|均能|已|均|并|且|后|到案后|归案后|其|人|，|庭审中|，其|系|是|属|具有|有)?(?:如实供述|如实交代|如实供认|供认不讳|如实陈述)|(?:系|是|属|属于|构成|具有|有)坦白|，坦白"),
        Rule.no(FactKey.MERIT, "(?:不构成|不属于|没有|无|不具有|不能认定为?)[^，。；]{0,4}立功"),
        Rule.yes(FactKey.MERIT, "(?:系|是|属于?|构成|具有|有)(?:一般|重大)?立功(?!表现的)"),
        Rule.no(FactKey.ACCEPTS_PUNISHMENT, "(?:不|未|拒不|不愿|没有|不自愿)认罪(?:认罚)"),
        Rule.yes(
            FactKey.ACCEPTS_PUNISHMENT,
            "认罪认罚(?!从宽制度|制度|权利|告知|的法律|可|的，|案件|从宽(?:告知|规定))|签署(?:了)?(?:认罪认罚)?具结书|认罪、?(?:并)?(?:愿意?接受|接受)处罚|认罪悔罪并愿意接受处罚"),
        Rule.no(FactKey.COMPENSATED, "(?:未|尚未|没有|拒不|未能)(?:进行|作出|予以|积极|对[^，。；]{0,12})?(?:赔偿|赔付)"),
        Rule.yes(
            FactKey.COMPENSATED,
            "(?:已|已经|主动|积极|并|自愿|全部|一次性|现已|均已|先行|共|另)(?:向[^，。；]{1,14})?(?:赔偿|赔付)(?!责任|要求|请求)|(?:赔偿|赔付)(?:了|给)?[^，。；]{0,24}(?:损失|人民币|元|费用)(?![^，。；]{0,3}(?:责任|请求|的诉讼))|达成(?:了)?(?:民事)?(?:赔偿|和解|调解)(?:协议|和解)|赔偿(?:完毕|到位)",
            ANYBODY),
        Rule.no(FactKey.FORGIVEN, "(?:未|没有|尚未|未能)(?:取得|获得|得到)[^，。；]{0,14}谅解|不予谅解|拒绝谅解"),
        Rule.yes(
            FactKey.FORGIVEN,
            "(?:取得|获得|得到|征得|获)(?:了)?[^，。；]{0,18}(?:谅解|原谅)|(?:表示|予以|给予)(?:了)?谅解|出具(?:了)?(?:刑事)?谅解书",
            ANYBODY),
        Rule.yes(FactKey.MINOR, "(?:系|是)未成年人|(?:未满|不满)(?:十八|18)周岁(?!的)"),
        Rule.yes(FactKey.DISABLED, "(?:系|是)(?:盲人|聋哑人|又聋又哑的人)|限制(?:刑事)?责任能力"));
  }
}
