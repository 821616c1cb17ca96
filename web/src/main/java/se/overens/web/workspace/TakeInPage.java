package se.overens.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindDirectory;
import se.overens.workspace.TakeInMember;
import se.overens.workspace.model.Organisation.Kind;

/// Takes a member in: one from the directory, or a new one with its organisation number.
@Named
@RequestScoped
public class TakeInPage {

    @Inject
    private FindDirectory find;
    @Inject
    private TakeInMember takeIn;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private List<FindDirectory.Entry> directory;
    private String code;
    private LocalDate startsOn;
    private String number;
    private String name;
    private String shortName;
    private Kind kind;
    private LocalDate newStartsOn;

    public String takeIn() {
        return done(new TakeInMember.Command(code, null, startsOn));
    }

    public String register() {
        return done(new TakeInMember.Command(null, new TakeInMember.Newcomer(number, name, shortName, kind), newStartsOn));
    }

    private String done(TakeInMember.Command command) {
        return forms.attempt(() -> takeIn.takeIn(command)).map(_ -> to.go("workspace/index")).orElse(null);
    }

    public List<FindDirectory.Entry> getDirectory() {
        if (directory == null) directory = find.all();
        return directory;
    }

    public List<Kind> getKinds() {
        return TakeInMember.REGISTERED_BY_COUNTIES.stream().toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getStartsOn() {
        return startsOn == null ? today.day() : startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public LocalDate getNewStartsOn() {
        return newStartsOn == null ? today.day() : newStartsOn;
    }

    public void setNewStartsOn(LocalDate newStartsOn) {
        this.newStartsOn = newStartsOn;
    }
}
