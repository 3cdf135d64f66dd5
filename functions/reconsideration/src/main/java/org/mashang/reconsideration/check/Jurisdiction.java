package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citation;
import org.mashang.reconsideration.city.Authority;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.Organ;

/** Who is competent for acts of an authority (管辖, 24 to 28). A suggestion: the organ decides. */
public final class Jurisdiction {

  private final City city;
  private final Articles articles;

  public Jurisdiction(City city, LocalDate on) {
    this.city = city;
    this.articles = new Articles(on);
  }

  /** One organ, or several among which the applicant may choose; the nearest first. */
  public List<CompetentOrgan> over(Authority authority) {
    return switch (authority.kind()) {
      case GOVERNMENT -> government(authority);
      case TOWNSHIP -> own(authority, "对乡镇人民政府不服的，找它的上一级，也就是县级人民政府", "ARL-24(1)(2)");
      case DEPARTMENT -> own(authority, "对政府部门不服的，找同级人民政府", "ARL-24(1)(1)");
      case JUSTICE_DEPARTMENT -> justice(authority);
      case DISPATCHED_ORGAN -> own(authority, "对街道办事处、管委会等派出机关不服的，找设立它的人民政府", "ARL-24(1)(3)");
      case DISPATCHED_AGENCY -> agency(authority);
      case AUTHORISED_ORGANISATION ->
          own(authority, "对法律、法规、规章授权的组织不服的，找管理它的政府或者部门所属的政府", "ARL-24(1)(4)");
      case VERTICAL -> List.of(outside(above(authority), "这类机关实行垂直领导，要找它的上一级主管部门", "ARL-27"));
    };
  }

  private List<CompetentOrgan> government(Authority authority) {
    if (authority.division().equals(city.code())) {
      return List.of(outside(city.province(), "对市人民政府不服的，找省人民政府", "ARL-24(1)(2)"));
    }
    return List.of(organ(city.organOf(city.code()), "对县级人民政府不服的，找上一级人民政府", "ARL-24(1)(2)"));
  }

  private List<CompetentOrgan> justice(Authority authority) {
    boolean ofCity = authority.division().equals(city.code());
    String higher = ofCity ? city.province().replace("人民政府", "司法厅") : city.name() + "司法局";
    return List.of(
        organ(city.organOf(authority.division()), "对司法局不服的，可以找同级人民政府", "ARL-28"),
        outside(higher, "对司法局不服的，也可以找上一级司法行政部门", "ARL-28"));
  }

  private List<CompetentOrgan> agency(Authority authority) {
    Authority department = authority;
    boolean byDivision = authority.byDivision();
    for (Authority parent = parent(authority); parent != null; parent = parent(parent)) {
      department = parent;
      byDivision |= parent.byDivision();
      if (parent.kind() != authority.kind()) {
        break;
      }
    }
    Organ above = city.organOf(department.division());
    if (!byDivision) {
      return List.of(organ(above, "对部门的派出机构不服的，找这个部门所属的人民政府", "ARL-24(4)"));
    }
    List<CompetentOrgan> choice = new ArrayList<>();
    choice.add(
        organ(city.organOf(authority.division()), "市级部门按区县设立的分局、大队，可以就近找所在地的人民政府", "ARL-24(4)"));
    choice.add(organ(above, "也可以找设立它的部门所属的市人民政府", "ARL-24(4)"));
    return List.copyOf(choice);
  }

  private List<CompetentOrgan> own(Authority authority, String reason, String article) {
    return List.of(organ(city.organOf(authority.division()), reason, article));
  }

  private @Nullable Authority parent(Authority authority) {
    String of = authority.of();
    return of == null ? null : city.authority(of).orElse(null);
  }

  private String above(Authority authority) {
    Authority parent = parent(authority);
    String of = authority.of();
    return parent != null ? parent.name() : of != null ? of : "上一级主管部门";
  }

  private CompetentOrgan organ(Organ organ, String reason, String article) {
    return new CompetentOrgan(organ.id(), organ.name(), reason, cite(article));
  }

  private CompetentOrgan outside(String name, String reason, String article) {
    return new CompetentOrgan(null, name, reason, cite(article));
  }

  private List<Citation> cite(String article) {
    return articles.cite(article);
  }
}
