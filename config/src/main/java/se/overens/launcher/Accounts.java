package se.overens.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who can log in: one account for each role of each organisation in the counties asked for. Those of other members than
/// municipalities end with the county, `handlaggare-af-05`: an agency may be a member of several. They open nothing until
/// the county has taken the organisation in.
final class Accounts {
    /// One account belongs to two organisations, so that the choice between them can be seen.
    private static final String ACCOUNT_OF_TWO = "handlaggare-0580";
    private static final String ITS_SECOND_GROUP = "/05/0582/officer";

    /// Two state agencies that are in the directory, and two organisations made up for practice, which a county registers
    /// under these numbers: an association and a municipal federation.
    private static final List<String[]> OTHERS = List.of(new String[] {"af", "Arbetsförmedlingen"}, new String[] {"migrationsverket", "Migrationsverket"},
            new String[] {"802999-0002", "Övningsföreningen"}, new String[] {"222999-0003", "Övningsförbundet"});

    enum Role {
        COORDINATOR("samordnare", "Samordnare"),
        OFFICER("handlaggare", "Handläggare"),
        SIGNATORY("undertecknare", "Undertecknare"),
        FINANCE("ekonom", "Ekonom"),
        ADMINISTRATOR("orgadmin", "Organisationsadministratör"),
        READER("lasare", "Läsare");

        private final String account;
        private final String title;

        Role(String account, String title) {
            this.account = account;
            this.title = title;
        }

        String group() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Accounts() {}

    static List<Account> of(Settings settings) {
        var reference = settings.root().resolve("ejb/src/main/resources/reference");
        return of(rows(reference.resolve("counties.csv")), rows(reference.resolve("municipalities.csv")), wanted(settings.text(Setting.ACCOUNTS)));
    }

    static List<Account> of(List<String[]> counties, List<String[]> municipalities, Predicate<String> county) {
        var accounts = new ArrayList<Account>();
        for (var row : counties) {
            if (county.test(row[0])) {
                for (var role : Role.values()) {
                    accounts.add(account(role, row[0], "Länsstyrelsen i " + row[1], "/" + row[0] + "/lst/"));
                }
                OTHERS.forEach(other -> accounts.addAll(others(other, row[0])));
            }
        }
        for (var row : municipalities) {
            if (county.test(row[2])) {
                for (var role : Role.values()) {
                    if (role != Role.COORDINATOR) {
                        accounts.add(account(role, row[0], row[1], "/" + row[2] + "/" + row[0] + "/"));
                    }
                }
            }
        }
        return accounts;
    }

    private static List<Account> others(String[] other, String county) {
        return Stream.of(Role.OFFICER, Role.SIGNATORY, Role.ADMINISTRATOR, Role.READER)
                .map(role -> account(role, other[0] + "-" + county, other[1], "/" + county + "/" + other[0] + "/")).toList();
    }

    private static Account account(Role role, String code, String organisation, String group) {
        var name = role.account + "-" + code;
        var own = group + role.group();
        return new Account(name, role.title, organisation, name.equals(ACCOUNT_OF_TWO) ? List.of(own, ITS_SECOND_GROUP) : List.of(own));
    }

    private static Predicate<String> wanted(String accounts) {
        return switch (accounts) {
            case "demo" -> List.of("05", "06", "07")::contains;
            case "test" -> county -> true;
            default -> throw new LaunchFailure(Setting.ACCOUNTS.variable() + " is “" + accounts + "”; it can be demo or test.");
        };
    }

    private static List<String[]> rows(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
