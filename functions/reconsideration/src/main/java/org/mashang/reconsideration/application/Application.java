package org.mashang.reconsideration.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.ReminderWish;

/**
 * An application for administrative reconsideration (行政复议申请书), about one act (22(4)).
 *
 * <p>What the law asks for but a person left out does not stop an application (30, 31): it is an
 * empty text, an empty list or null here, and a {@link org.mashang.reconsideration.check.Check}
 * says that it is missing. Only what nobody could work without is required when it is read.
 *
 * @param agents at most two (17(1))
 * @param organId the organ applied to, one of the city's organs
 * @param request what the applicant asks for
 * @param facts what happened
 * @param reasons why the act is held to be wrong
 * @param delay why a late application was not possible earlier (20(2)); null if nothing is said
 * @param normativeDocument a document to be reviewed along with the act (13); null if none
 * @param exclusion which item of 12 the applicant says the matter falls under; null if none
 * @param courtCase whether a court has accepted a suit about the same act (29, 30(1)(7))
 * @param appliedBefore whether an organ has accepted an application about the same act before
 * @param reminders how the applicant wishes to be reminded; null if nothing is said
 * @param noticeVersion which version of the privacy notice was shown
 * @param oral how it was taken down if it was made by word of mouth (22(3)); null otherwise
 */
public record Application(
    Applicant applicant,
    List<Agent> agents,
    List<ThirdParty> thirdParties,
    String organId,
    Respondent respondent,
    Act act,
    Personal request,
    Personal facts,
    Personal reasons,
    @Nullable Delay delay,
    @Nullable NormativeDocument normativeDocument,
    @Nullable Exclusion exclusion,
    boolean courtCase,
    boolean appliedBefore,
    Wishes wishes,
    List<Attachment> files,
    Service service,
    @Nullable ReminderWish reminders,
    String noticeVersion,
    @Nullable Oral oral) {

  public Application {
    agents = List.copyOf(agents);
    thirdParties = List.copyOf(thirdParties);
    files = List.copyOf(files);
  }

  /** The same with another wish of how to be reminded. */
  public Application reminded(ReminderWish wish) {
    return new Application(
        applicant,
        agents,
        thirdParties,
        organId,
        respondent,
        act,
        request,
        facts,
        reasons,
        delay,
        normativeDocument,
        exclusion,
        courtCase,
        appliedBefore,
        wishes,
        files,
        service,
        wish,
        noticeVersion,
        oral);
  }

  /** The files handed in for a purpose. */
  public List<Attachment> files(FilePurpose purpose) {
    return files.stream().filter(file -> file.purpose() == purpose).toList();
  }
}
