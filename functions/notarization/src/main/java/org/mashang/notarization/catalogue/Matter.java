package org.mashang.notarization.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashang.casework.party.LegalForm;

/**
 * Something one can have notarised (公证事项).
 *
 * @param plain how a person would say it
 * @param article key of the item of 公证法 11 it falls under
 * @param inPerson whether no agent may apply (公证法 26)
 * @param approval whether the head or a notary the head names approves before issue (审批)
 * @param remoteAllowed whether a citizen abroad may apply by video, for use in China only
 * @param domesticWord the word of the certificate number (字) for use in China
 * @param feeFen fee in fen with the first copy
 * @param copyFeeFen each further copy (副本), in fen
 * @param promiseDays promised working days from acceptance (承诺期限); 0 is the same day. The statutory
 *     fifteen stand beside it
 * @param urgentSameDay whether the same day is possible on request with a reason
 * @param meaning its legal meaning, told at acceptance (公证法 27(2))
 * @param consequences what may follow from it, told at acceptance (公证法 27(2))
 */
public record Matter(
    String id,
    String name,
    String plain,
    Kind kind,
    String article,
    boolean inPerson,
    Immovable immovable,
    boolean approval,
    boolean remoteAllowed,
    Set<Use> uses,
    Set<LegalForm> holders,
    String domesticWord,
    long feeFen,
    long copyFeeFen,
    int promiseDays,
    boolean urgentSameDay,
    List<Paper> papers,
    List<Question> questions,
    String meaning,
    String consequences) {

  private static final String FOREIGN_WORD = "外";

  public Matter {
    uses = Set.copyOf(uses);
    holders = Set.copyOf(holders);
    papers = List.copyOf(papers);
    questions = List.copyOf(questions);
  }

  /** The word of the certificate number (民, 经, 内 or 外). */
  public String word(Use use) {
    return use == Use.ABROAD ? FOREIGN_WORD : domesticWord;
  }

  /** The papers asked of this applicant, in the order of the catalogue. */
  public List<Paper> papersFor(
      Map<String, String> answers, LegalForm holder, Use use, boolean agent) {
    Asked asked = Asked.of(questions, answers, holder, use, agent);
    return papers.stream().filter(paper -> asked.holds(paper.when())).toList();
  }

  /**
   * The questions put to this applicant, in the order of the catalogue. An answer to a question
   * that is not put calls for nothing.
   */
  public List<Question> questionsFor(
      Map<String, String> answers, LegalForm holder, Use use, boolean agent) {
    return Asked.of(questions, answers, holder, use, agent).questions();
  }
}
