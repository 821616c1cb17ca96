package se.overens.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.overens.agreement.register.FindRegister;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.PublishedFigure;
import se.overens.shared.Fraction;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The acting municipality's own figures of this year.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindOwnFigures {

    private static final long THOUSAND = 1000;

    @Inject
    private FindPublishedFigures figures;
    @Inject
    private FindRegister agreements;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @return nothing for the host and for others that have no figures
    public Optional<OwnFigures> now() {
        MemberView own = members.get(acting.organisation());
        if (own.population() == 0) return Optional.empty();
        int year = today.day().getYear();
        List<PublishedFigure> all = figures.ofYear(year);
        long inForce = agreements.inForce();
        PublishedFigure mine = all.stream().filter(figure -> figure.organisation().equals(own.id())).findFirst().orElse(null);
        if (mine == null) return Optional.of(new OwnFigures(year, null, null, null, null, inForce));
        long inhabitants = members.municipalities().stream().mapToLong(MemberView::population).sum();
        long places = all.stream().mapToLong(PublishedFigure::places).sum();
        return Optional.of(new OwnFigures(year, mine.places(), mine.decidedOn(), perThousand(mine.places(), own.population()),
                perThousand(places, inhabitants), inForce));
    }

    private static BigDecimal perThousand(long places, long inhabitants) {
        return Fraction.of(places).times(THOUSAND).dividedBy(Fraction.of(inhabitants)).toDecimal(2);
    }
}
