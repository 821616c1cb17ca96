package se.overens.agreement.figure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.agreement.AgreementActivated;
import se.overens.agreement.AgreementAmended;
import se.overens.agreement.AgreementHappened;
import se.overens.agreement.Handing;
import se.overens.agreement.figure.model.AgreementFigure;
import se.overens.agreement.figure.model.Band;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.figure.model.Parts.Rounded;
import se.overens.agreement.figure.model.Parts;
import se.overens.agreement.figure.model.YearPart;
import se.overens.agreement.figure.store.AgreementFigures;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.termination.TerminationEffective;
import se.overens.agreement.termination.TerminationWithdrawn;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.ModelPublished;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Category;
import se.overens.shared.Fraction;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;

/// Gives agreements without own figures the figure of each year: when the county publishes a year, for the years already
/// published when the last party signs, and anew for a year that a party leaves in. No figure changes without a decision,
/// and an old one is kept. One outside the band of the text is kept but not taken: the parties are told to negotiate.
@ApplicationScoped
public class ResolveFigures {

    @Inject
    private AgreementFigures figures;
    @Inject
    private Agreements agreements;
    @Inject
    private FindPublishedFigures published;
    @Inject
    private KnownGrounds grounds;
    @Inject
    private Instance<TextOnDay> texts;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    void on(@Observes ModelPublished model) {
        if (model.category() != Category.ASSIGNMENT) return;   // an agreement without own figures follows the kommuntal
        for (Agreement agreement : figures.concerned(acting.workspace(), model.year())) resolve(agreement, text(agreement, model.year()), model.year(), true);
    }

    void on(@Observes AgreementActivated activated) {
        resolveFrom(activated.agreement(), null);
    }

    /// One that was signed long ago gets the figures of the years that are published already.
    void on(@Observes AgreementHappened entered) {
        if (entered.what().equals("agreement-entered")) resolveFrom(entered.subject(), null);
    }

    /// A later last day, or a party that has joined.
    void on(@Observes AgreementAmended amended) {
        resolveFrom(amended.agreement(), null);
    }

    void on(@Observes TerminationEffective terminated) {
        resolveFrom(terminated.agreement(), terminated.lastDay());
    }

    void on(@Observes TerminationWithdrawn withdrawn) {
        resolveFrom(withdrawn.agreement(), null);
    }

    /// @param day years before it are left as they are; null: all
    private void resolveFrom(UUID id, LocalDate day) {
        Agreement agreement = agreements.all(acting.workspace(), List.of(id)).getFirst();
        FigureText text = text(agreement);
        if (!text.isFigureless() || agreement.amends() != null) return;
        Set<Integer> years = text.years(today.day().getYear() + 1);
        published.years().stream().filter(years::contains).filter(year -> day == null || year == day.getYear())
                .forEach(year -> resolve(agreement, text(agreement, year), year, day != null));
    }

    private void resolve(Agreement agreement, FigureText text, int year, boolean tell) {
        Map<UUID, AgreementParty> parties = agreements.parties(acting.workspace(), agreement.id()).stream()
                .collect(toMap(AgreementParty::organisation, party -> party));
        List<PublishedFigure> theirs = published.ofYear(year).stream().filter(f -> parties.containsKey(f.organisation()))
                .sorted(Comparator.comparing(PublishedFigure::code)).toList();
        LocalDate forAll = lastDayForAll(agreement, List.copyOf(parties.values()));
        List<Fraction> parts = theirs.stream().map(f -> YearPart.of(year, text.startsOn(), last(text, parties.get(f.organisation()), forAll), text.partYear())).toList();
        List<Rounded> rounded = Parts.round(IntStream.range(0, theirs.size())
                .mapToObj(i -> parts.get(i).times(theirs.get(i).places())).toList());
        Map<String, String> known = known(agreement);
        for (int i = 0; i < theirs.size(); i++)
            if (parts.get(i).signum() > 0) take(agreement, new Taken(theirs.get(i), parts.get(i), rounded.get(i), isOutside(text, theirs.get(i))), known, tell);
    }

    /// A published figure as the agreement gets it.
    ///
    /// @param outside the band of the text: it is kept, and not taken
    private record Taken(PublishedFigure figure, Fraction part, Rounded rounded, boolean outside) {

        String key() {
            return ResolveFigures.key(figure.organisation(), figure.year(), figure.modelId());
        }

        String how() {
            return part + " " + outside;
        }
    }

    private boolean isOutside(FigureText text, PublishedFigure figure) {
        return text.band(figure.code(), figure.year()).map(band -> band.of(figure.places(), grounds.of(figure)) == Band.Outcome.OUTSIDE).orElse(false);
    }

    /// Nothing new happens when the same model gives the same part on the same side of the band.
    private void take(Agreement agreement, Taken taken, Map<String, String> before, boolean tell) {
        if (taken.how().equals(before.put(taken.key(), taken.how()))) return;
        PublishedFigure figure = taken.figure();
        var known = grounds.of(figure);
        var source = new AgreementFigure.Source(figure.standing(), figure.modelId(), figure.modelNumber(), figure.modelTitle(),
                figure.decidedOn(), figure.caseReference(), figure.sha256(), known);
        var amount = new AgreementFigure.Amount(Math.toIntExact(figure.places()), taken.part(), taken.rounded().places(), taken.rounded().tied(), taken.outside());
        figures.add(new AgreementFigure(agreement, figure.organisation(), figure.year(), amount, source, today.now()));
        happened.fire(new FiguresResolved(agreement.id(), agreement.number(), figure.year(), figure.modelId()));
        String path = "avtal/" + agreement.number() + "/siffror";
        if (taken.outside()) agreements.parties(acting.workspace(), agreement.id())
                .forEach(party -> handing.toOfficers(party.organisation(), "agreement-figure-outside", path, String.valueOf(figure.year())));
        else if (tell) handing.toOfficers(figure.organisation(), "agreement-figure", path, String.valueOf(figure.year()));
    }

    private FigureText text(Agreement agreement) {
        AgreementText text = agreements.version(acting.workspace(), agreement.id(), agreement.latestVersion()).orElseThrow().text();
        return FigureText.of(text.lasting(agreement.termInForce(text)));
    }

    /// As it stands at the end of the year, with what addenda have changed in it: the band can be settled by one.
    private FigureText text(Agreement agreement, int year) {
        AgreementText own = agreements.version(acting.workspace(), agreement.id(), agreement.latestVersion()).orElseThrow().text();
        AgreementText stands = texts.stream().flatMap(told -> told.ofAny(agreement.id(), LocalDate.of(year, 12, 31)).stream()).findFirst().orElse(own);
        return FigureText.of(stands.lasting(agreement.termInForce(own)));
    }

    /// The part of the year that each has last got of each model, and whether it was outside the band.
    private Map<String, String> known(Agreement agreement) {
        Map<String, String> known = new HashMap<>();
        figures.of(acting.workspace(), agreement.id()).forEach(f -> known.put(key(f.organisation(), f.year(), f.source().model()), f.part() + " " + f.outside()));
        return known;
    }

    /// The last day of the party's term; a renewed one has none until notice is given.
    private static LocalDate last(FigureText text, AgreementParty party, LocalDate forAll) {
        return Stream.of(text.renewed() ? null : text.endsOn(), party.lastDay(), forAll).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /// The day on which somebody's notice ends it for all, or null.
    private LocalDate lastDayForAll(Agreement agreement, List<AgreementParty> parties) {
        AgreementVersion latest = agreements.version(acting.workspace(), agreement.id(), agreement.latestVersion()).orElseThrow();
        return AgreementState.lastDayByNotice(AgreementState.standings(parties, latest), agreement.term(latest));
    }

    private static String key(UUID organisation, int year, UUID model) {
        return organisation + " " + year + " " + model;
    }
}
