package org.mashang.notarization.proceeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.paper.Template;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.notarization.catalogue.CertificateText;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Request;

/** Fills the gaps of a certificate's text from the order and from what the notary wrote. */
final class CertificateWriter {

  private static final int LONGEST = 5_000;

  private final Situation s;
  private final CertificateText text;
  private final boolean translated;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  private CertificateWriter(Situation s, Map<String, Personal> draft, String number) {
    this.s = s;
    this.text = s.world().text(s.matter());
    this.translated = translated(s);
    asked(s)
        .forEach(
            gap -> {
              Personal given = draft.get(gap.id());
              values.put(gap.id(), given == null ? "" : given.value());
            });
    ofOrder(number);
    english.putAll(values);
    for (var question : s.matter().questions()) {
      String answer = values.getOrDefault(question.id(), "");
      values.put(question.id(), Answers.chinese(question, answer));
      if (!written(question)) {
        english.put(question.id(), Answers.english(question, answer));
        english.put(question.id() + "En", Answers.english(question, answer));
      }
    }
  }

  static CertificateWriter of(Situation s, Map<String, Personal> draft, String number) {
    return new CertificateWriter(s, draft, number);
  }

  /** What the notary wrote, as it is kept: only what the text asks for, and was filled in. */
  static Map<String, Personal> kept(Situation s, Map<String, String> given) {
    Map<String, Personal> kept = new HashMap<>();
    for (Gap gap : asked(s)) {
      String value = given.getOrDefault(gap.id(), "");
      if (!value.isBlank()) {
        kept.put(gap.id(), Personal.text(value.strip()));
      }
    }
    return kept;
  }

  /** The form in which the notary fills the gaps; what the applicant answered is there already. */
  static <C> Form<C> form(Situation s, Function<C, Map<String, String>> answers) {
    List<Question<C>> questions = new ArrayList<>();
    for (Gap gap : asked(s)) {
      Question<C> question =
          Question.<C>longText(
                  "values." + gap.id(), gap.label(), c -> answers.apply(c).get(gap.id()))
              .max(LONGEST)
              .requiredIf(gap.required())
              .value(gap.start());
      questions.add(gap.hint().isEmpty() ? question : question.hint(gap.hint()));
    }
    return new Form<>(questions);
  }

  /** Gaps of the text that have no value at all: the template asks for what nobody answers. */
  List<String> missing() {
    Set<String> gaps = new LinkedHashSet<>(text.zh().gaps());
    Template en = text.en();
    if (translated && en != null) {
      gaps.addAll(en.gaps());
    }
    return gaps.stream()
        .filter(gap -> !values.containsKey(gap) && !english.containsKey(gap))
        .toList();
  }

  /** The Chinese text, then the translation where the country needs one. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add(text.zh().fill(s.today(), values));
    Template en = text.en();
    if (translated && en != null) {
      texts.add(en.fill(s.today(), english));
    }
    return texts;
  }

  Certificate certificate(String checkId, Assignee notary) {
    List<String> texts = texts();
    return Certificate.issued(
        values.getOrDefault("number", ""),
        checkId,
        s.today(),
        notary,
        Personal.text(texts.getFirst()),
        texts.size() > 1 ? Personal.text(texts.getLast()) : null,
        PaperList.attached(s.on(), s.matter()));
  }

  /** Whether the country of use needs a translation beside the Chinese text. */
  static boolean translated(Situation s) {
    Country country = s.world().country(s.on().request());
    return country != null && country.languages().stream().anyMatch(one -> !one.equals("zh"));
  }

  private void ofOrder(String number) {
    Request request = s.on().request();
    Country country = s.world().country(request);
    NotaryOffice office = s.world().office(s.on().handling().office());
    Assignee notary = s.on().handling().notary();
    Agent agent = request.agent();
    values.put("applicant", request.applicant().name().value());
    values.put("idLine", IdLine.chinese(request.applicant()));
    values.put("idLineEn", IdLine.english(request.applicant()));
    values.put("representative", representative(request.applicant()));
    values.put("agentLine", agent == null ? "" : "代理人：" + agent.name().value());
    String agentEn = values.getOrDefault("agentEn", "");
    values.put("agentLineEn", agentEn.isEmpty() ? "" : "Agent: " + agentEn);
    values.putIfAbsent("representativeEn", "");
    values.put("number", number);
    values.put("office", office == null ? "" : office.name());
    values.put("officeEn", office == null ? "" : office.nameEn());
    values.put("notary", notary == null ? "" : notary.name());
    values.put(
        "notaryEn",
        notary == null
            ? ""
            : s.world().roster().notary(notary.id()).map(Notary::nameEn).orElse(""));
    values.put("date", Wording.day(s.today()));
    values.put("dateEn", Wording.english(s.today()));
    values.put("country", country == null ? "" : country.name());
    values.put("countryEn", country == null ? "" : country.nameEn());
    values.put("purpose", request.purpose().value());
  }

  private static String representative(Applicant applicant) {
    return switch (applicant) {
      case Applicant.Person person -> "";
      case Applicant.Company company -> company.representative().value();
      case Applicant.Organisation organisation -> organisation.representative().value();
    };
  }

  /**
   * A gap that somebody has to fill.
   *
   * @param start what is known already
   */
  private record Gap(String id, String label, boolean required, String start, String hint) {}

  /** Whether a translation is written by hand; dates, numbers and choices translate themselves. */
  private static boolean written(org.mashang.notarization.catalogue.Question question) {
    return switch (question.kind()) {
      case TEXT, LONGTEXT -> true;
      case DATE, NUMBER, CHOICE, DIVISION -> false;
    };
  }

  private static List<Gap> asked(Situation s) {
    Request request = s.on().request();
    Map<String, String> answers = request.plainAnswers();
    Map<String, Personal> draft = s.on().draft();
    Set<String> put =
        request.questionsOf(s.matter()).stream()
            .map(org.mashang.notarization.catalogue.Question::id)
            .collect(Collectors.toSet());
    List<Gap> gaps = new ArrayList<>();
    if (translated(s)) {
      names(request).forEach((id, label) -> gaps.add(gap(id, label, true, answers, draft)));
    }
    for (var question : s.matter().questions()) {
      boolean needed = put.contains(question.id()) && question.required();
      gaps.add(
          new Gap(
              question.id(),
              question.label(),
              needed,
              start(question.id(), answers, draft),
              question.hint() == null ? "" : question.hint()));
      if (translated(s) && question.translated() && written(question)) {
        gaps.add(gap(question.idEn(), question.label() + "（英文）", needed, answers, draft));
      }
    }
    return gaps;
  }

  /** Names that a translation needs in Latin letters. */
  private static Map<String, String> names(Request request) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("applicantEn", "申请人姓名或者名称（英文）");
    if (!representative(request.applicant()).isEmpty()) {
      names.put("representativeEn", "法定代表人或者负责人姓名（英文）");
    }
    if (request.agent() != null) {
      names.put("agentEn", "代理人姓名（英文）");
    }
    return names;
  }

  private static Gap gap(
      String id,
      String label,
      boolean required,
      Map<String, String> answers,
      @Nullable Map<String, Personal> draft) {
    return new Gap(id, label, required, start(id, answers, draft), "");
  }

  private static String start(
      String id, Map<String, String> answers, @Nullable Map<String, Personal> draft) {
    Personal drafted = draft == null ? null : draft.get(id);
    return drafted == null ? answers.getOrDefault(id, "") : drafted.value();
  }
}
