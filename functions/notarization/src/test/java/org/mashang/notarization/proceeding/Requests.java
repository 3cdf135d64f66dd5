package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.LegalForm;
import org.mashang.notarization.catalogue.Immovable;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.catalogue.Question;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.office.Places;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Handed;
import org.mashang.notarization.request.Remote;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.request.SignedPromise;
import org.mashang.notarization.request.Urgency;

/** Requests as people make them: everything answered, every paper handed in, until told else. */
final class Requests {

  private final Matter matter;
  private Applicant applicant;
  private @Nullable Agent agent;
  private Use use;
  private @Nullable String country;
  private Places places;
  private @Nullable Urgency urgency;
  private final Map<String, String> answers = new HashMap<>();
  private List<String> promised = List.of();
  private @Nullable SignedPromise promise;
  private final List<String> absent = new ArrayList<>();
  private int copies = 1;
  private @Nullable String office;
  private @Nullable Remote remote;

  private Requests(Matter matter) {
    this.matter = matter;
    applicant = matter.holders().contains(LegalForm.COMPANY) ? company() : person();
    use = matter.uses().contains(Use.ABROAD) ? Use.ABROAD : Use.DOMESTIC;
    country = use == Use.ABROAD ? "PK" : null;
    places =
        new Places("330802", null, null, matter.immovable() == Immovable.NONE ? null : "330802");
  }

  /** About any matter of the catalogue. */
  static Requests about(String matter) {
    Requests request = new Requests(Trial.WORLD.catalogue().matter(matter).orElseThrow());
    for (Question question : request.matter.questions()) {
      request.answer(question.id(), request.answerTo(question));
    }
    return request;
  }

  /** The licence of the photovoltaics company, for a tender in Pakistan: promised the same day. */
  static Requests licence() {
    return about("LICENCE_COPY")
        .answer("issuer", "衢州市柯城区市场监督管理局")
        .answer("issuerEn", "Kecheng District Administration for Market Regulation, Quzhou")
        .answer("issuedOn", "2019-05-20")
        .answer("applicantEn", "Quzhou Qingchuan Photovoltaic Technology Co., Ltd.")
        .answer("representativeEn", "Qian Qingchuan");
  }

  /** Its power of attorney for the tender: promised in three working days. */
  static Requests mandate() {
    return about("POWER_OF_ATTORNEY_COMPANY");
  }

  /** A person's will: in person, approved before issue, ten working days. */
  static Requests will() {
    return about("WILL");
  }

  /** A person's birth, for use in China, where two papers are promised. */
  static Requests birth() {
    return about("BIRTH").inChina().promising("household", "birthCertificate");
  }

  /** Proof of life for somebody who lives abroad. */
  static Requests survivalFromAbroad() {
    return about("SURVIVAL").inChina().remote(true);
  }

  static Applicant company() {
    return new Applicant.Company(
        Personal.name("衢州晴川光伏科技有限公司"),
        "91330802MA29QC7K10",
        Personal.name("钱晴川"),
        "执行董事",
        Personal.phone("13800000001"),
        Personal.address("衢州市柯城区某路2号"));
  }

  static Applicant person() {
    return new Applicant.Person(
        Personal.name("钱某某"),
        IdType.CITIZEN_ID,
        Personal.idNumber("330802199001011232"),
        Personal.phone("13800000000"),
        Personal.address("衢州市柯城区某街道1号"));
  }

  static Agent agentOf(String name) {
    return new Agent(
        Personal.name(name),
        IdType.CITIZEN_ID,
        Personal.idNumber("330802198502021239"),
        Personal.phone("13800000002"),
        "file-mandate");
  }

  Requests of(Applicant who) {
    applicant = who;
    return this;
  }

  Requests by(Agent who) {
    agent = who;
    return this;
  }

  Requests inChina() {
    use = Use.DOMESTIC;
    country = null;
    return this;
  }

  Requests usedIn(String code) {
    use = Use.ABROAD;
    country = code;
    return this;
  }

  Requests used(Use where, @Nullable String code) {
    use = where;
    country = code;
    return this;
  }

  Requests at(Places where) {
    places = where;
    return this;
  }

  Requests urgentBy(String day) {
    urgency = new Urgency(LocalDate.parse(day), Personal.text("投标截止"));
    return this;
  }

  Requests answer(String question, String answer) {
    answers.put(question, answer);
    return this;
  }

  /** Promised instead of handed in, and the promise signed. */
  Requests promising(String... papers) {
    promised = List.of(papers);
    return signed("钱某某", Trial.WORLD.catalogue().promise().version());
  }

  Requests signed(String name, String version) {
    promise =
        new SignedPromise(Personal.name(name), version, Instant.parse("2026-09-24T01:00:00Z"));
    return this;
  }

  Requests unsigned() {
    promise = null;
    return this;
  }

  Requests without(String paper) {
    absent.add(paper);
    return this;
  }

  Requests copies(int number) {
    copies = number;
    return this;
  }

  Requests preferring(String id) {
    office = id;
    return this;
  }

  Requests remote(boolean longTerm) {
    remote = new Remote("IT", longTerm);
    return this;
  }

  Request build() {
    Request bare = with(List.of());
    return with(
        bare.papersOf(matter).stream()
            .filter(Paper::required)
            .map(Paper::id)
            .filter(paper -> !promised.contains(paper) && !absent.contains(paper))
            .map(paper -> new Handed(paper, "file-" + paper))
            .toList());
  }

  Request with(List<Handed> papers) {
    return new Request(
        applicant,
        agent,
        matter.id(),
        Trial.WORLD.catalogue().version(),
        answers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Personal.text(entry.getValue()))),
        use,
        country,
        Personal.text("投标"),
        places,
        urgency,
        papers,
        promised,
        promise,
        copies,
        office,
        remote,
        null,
        "2026-1");
  }

  private String answerTo(Question question) {
    return switch (question.kind()) {
      case TEXT, LONGTEXT -> question.label().substring(0, Math.min(4, question.label().length()));
      case DATE -> "2020-03-02";
      case NUMBER -> "1200000";
      case CHOICE -> question.options().getFirst().value();
      case DIVISION -> "330802";
    };
  }
}
