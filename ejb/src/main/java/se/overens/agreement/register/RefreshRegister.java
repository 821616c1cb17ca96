package se.overens.agreement.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.overens.agreement.TermOf;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.Amendment;
import se.overens.agreement.register.model.FileText;
import se.overens.agreement.register.model.Passage;
import se.overens.agreement.register.model.RegisterEntry;
import se.overens.agreement.register.store.FileTexts;
import se.overens.agreement.register.store.RegisterRows;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.Later;

/// Writes what the register knows of an agreement anew, in the transaction of every act on it: a list never says
/// anything else than the page of the agreement.
@ApplicationScoped
public class RefreshRegister {

    private static final Set<FileText.State> UNREAD = EnumSet.of(FileText.State.EMPTY, FileText.State.UNREADABLE);

    @Inject
    private Agreements agreements;
    @Inject
    private TermOf terms;
    @Inject
    private RegisterRows rows;
    @Inject
    private FileTexts files;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Later later;

    void on(@Observes Happened deed) {
        if ("agreement".equals(deed.subjectKind())) refresh(deed.subject(), today.now());
    }

    /// @param at when somebody last acted on it
    public void refresh(UUID id, Instant at) {
        rows.flush();
        agreements.all(acting.workspace(), List.of(id)).forEach(agreement -> {
            AgreementVersion latest = version(agreement, agreement.latestVersion());
            UUID basisBy = latest.basedOn() == null ? latest.proposedBy() : version(agreement, latest.basedOn()).proposedBy();
            List<AgreementParty> parties = agreements.parties(agreement.workspace(), agreement.id());
            RegisterEntry entry = RegisterEntry.of(agreement, latest, terms.of(agreement, latest), parties, basisBy, at == null ? latest.at() : at);
            rows.write(entry);
            words(agreement, latest, entry.parties());
            agreements.amending(agreement.workspace(), agreement.id()).forEach(addendum -> refresh(addendum.id(), at));
        });
    }

    private AgreementVersion version(Agreement agreement, int number) {
        return agreements.version(agreement.workspace(), agreement.id(), number).orElseThrow();
    }

    private void words(Agreement agreement, AgreementVersion latest, List<UUID> parties) {
        String workspace = agreement.workspace();
        List<UUID> ids = files.of(workspace, agreement.id());
        rows.files(workspace, agreement.id(), ids);
        List<FileTexts.Named> read = ids.stream().map(file -> read(workspace, file)).toList();
        Map<String, LocalDate> replaced = replaced(agreement);
        String ofText = ofText(latest, read, replaced);
        if (ofText.equals(rows.wordsOf(workspace, agreement.id()))) return;
        List<Passage> passages = new ArrayList<>(Passage.of(latest.text(), rows.names(parties), replaced));
        read.forEach(file -> passages.addAll(Passage.of(file.file(), file.fileName(), file.text())));
        List<String> unread = read.stream().filter(file -> UNREAD.contains(file.text().state())).map(FileTexts.Named::fileName).toList();
        rows.write(workspace, agreement.id(), new RegisterRows.Said(ofText, unread, passages));
    }

    private static String ofText(AgreementVersion latest, List<FileTexts.Named> read, Map<String, LocalDate> replaced) {
        StringBuilder of = new StringBuilder(latest.sha256());
        read.forEach(file -> of.append(' ').append(file.file()).append(':').append(file.text().state()));
        return replaced.isEmpty() ? of.toString() : of.append(' ').append(replaced).toString();
    }

    /// By the number of the clause: the first day on which an addendum gives it other words.
    private Map<String, LocalDate> replaced(Agreement agreement) {
        Map<String, LocalDate> replaced = new TreeMap<>();
        List<UUID> addenda = rows.addenda(agreement.workspace(), agreement.id());
        for (AgreementVersion addendum : agreements.latest(agreement.workspace(), addenda)) {
            addendum.text().amendment().changes().stream().filter(change -> change.how() != Amendment.How.ADDS)
                    .forEach(change -> replaced.merge(change.clause(), addendum.startsOn(), (one, other) -> one.isBefore(other) ? one : other));
        }
        return replaced;
    }

    /// As far as it has been read; whoever comes first asks for it to be.
    private FileTexts.Named read(String workspace, UUID file) {
        if (files.ask(workspace, file)) later.run(ReadFileText.NAME, file);
        return files.find(workspace, file).orElse(new FileTexts.Named(file, "", FileText.none(FileText.State.WAITING)));
    }
}
