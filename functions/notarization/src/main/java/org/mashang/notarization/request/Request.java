package org.mashang.notarization.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.ReminderWish;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.office.Places;

/**
 * What somebody asks a notary for (公证申请), about one matter.
 *
 * @param agent null if the applicant acts in person
 * @param matter id in the catalogue
 * @param catalogue version of the catalogue it was made from
 * @param answers by the id of the matter's question, and {@code …En} where a translation was given
 * @param country where it is to be used, ISO 3166; null if in China
 * @param purpose what it is needed for
 * @param urgency why and by when it is urgent; null if it is not
 * @param promised ids of papers that a promise stands in for (告知承诺)
 * @param promise the signed promise; null if nothing is promised
 * @param copies how many copies of the certificate, from 1
 * @param preferredOffice id of an office; null if the applicant does not mind
 * @param remote the request for a remote video; null if the applicant comes to the office
 * @param reminders how the applicant wishes to be reminded; null if nothing is said
 * @param noticeVersion which version of the privacy notice was shown
 */
public record Request(
    Applicant applicant,
    @Nullable Agent agent,
    String matter,
    String catalogue,
    Map<String, Personal> answers,
    Use use,
    @Nullable String country,
    Personal purpose,
    Places places,
    @Nullable Urgency urgency,
    List<Handed> papers,
    List<String> promised,
    @Nullable SignedPromise promise,
    int copies,
    @Nullable String preferredOffice,
    @Nullable Remote remote,
    @Nullable ReminderWish reminders,
    String noticeVersion) {

  public Request {
    answers = Map.copyOf(answers);
    papers = List.copyOf(papers);
    promised = List.copyOf(promised);
  }

  /** The same with another wish of how to be reminded. */
  public Request reminded(ReminderWish wish) {
    return new Request(
        applicant,
        agent,
        matter,
        catalogue,
        answers,
        use,
        country,
        purpose,
        places,
        urgency,
        papers,
        promised,
        promise,
        copies,
        preferredOffice,
        remote,
        wish,
        noticeVersion);
  }

  /** The answers in clear, for the catalogue's conditions. */
  public Map<String, String> plainAnswers() {
    return answers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
  }

  /** The papers a matter asks for, given what was answered. */
  public List<Paper> papersOf(Matter asked) {
    return asked.papersFor(plainAnswers(), applicant.form(), use, agent != null);
  }

  /** The questions a matter asks, given what was answered. */
  public List<org.mashang.notarization.catalogue.Question> questionsOf(Matter asked) {
    return asked.questionsFor(plainAnswers(), applicant.form(), use, agent != null);
  }
}
