package se.overens.record.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.WorkspaceEntity;
import se.overens.shared.model.Jsonb;
import se.overens.workspace.model.Acting;

/// A kvittens: what was done, when, by whom for whom, what happens next and how to take it back. Never changed.
@Entity
public class Receipt extends WorkspaceEntity {

    private UUID organisation;
    private String number;
    private String what;
    @Column(name = "what_args")
    @Convert(converter = Jsonb.class)
    private String whatArgs;
    @Column(name = "next_step")
    private String nextStep;
    @Column(name = "next_args")
    @Convert(converter = Jsonb.class)
    private String nextArgs;
    private String undo;
    private String path;
    private String sha256;
    private UUID person;
    private String role;
    private Instant at;

    protected Receipt() {
        // for JPA
    }

    public Receipt(Acting.Person by, String number, Text what, Text next, String undo, String path, String sha256, Instant at) {
        super(by.workspace());
        this.organisation = by.organisation();
        this.person = by.person();
        this.role = by.roles().stream().map(Enum::name).sorted().findFirst().orElse("");
        this.number = number;
        this.what = what.key();
        this.whatArgs = Json.write(what.args());
        this.nextStep = next.key();
        this.nextArgs = Json.write(next.args());
        this.undo = undo;
        this.path = path;
        this.sha256 = sha256;
        this.at = at;
    }

    /// A text by its key, with what it quotes.
    public record Text(String key, List<String> args) {
        public Text {
            args = List.copyOf(args);
        }

        public static Text of(String key, Object... args) {
            return new Text(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
        }
    }

    public String number() {
        return number;
    }

    public Text what() {
        return new Text(what, strings(whatArgs));
    }

    public Text next() {
        return new Text(nextStep, strings(nextArgs));
    }

    public String undo() {
        return undo;
    }

    public String path() {
        return path;
    }

    public String sha256() {
        return sha256;
    }

    public String role() {
        return role;
    }

    public Instant at() {
        return at;
    }

    public UUID organisation() {
        return organisation;
    }

    private static List<String> strings(String json) {
        return List.of(Json.read(json, String[].class));
    }
}
