package se.overens.launcher;

/// Every setting of `./overens`, read from the environment. The README and the error texts take them from here.
enum Setting {
    HTTP_PORT("8080", "the port Överens answers on"),
    ADMIN_PORT("8048", "Payara's administration port"),
    KEYCLOAK_PORT("8180", "the port people log in on"),
    KEYCLOAK_MANAGEMENT_PORT("8190", "the port Keycloak's health is read on"),
    DB_PORT("8432", "PostgreSQL's port"),
    HOME(".overens", "the folder of data, generated passwords and logs; relative to the repository"),
    RUNTIMES(".overens/runtimes", "the folder the three servers are unpacked in; relative to the repository"),
    CLOCK("2024-08-20", "the day Överens believes it is when it starts; empty for the real one"),
    SMTP_HOST("", "the mail server; empty: mail stays in the outbox"),
    SMTP_PORT("8025", "the mail server's port"),
    DEMO("true", "whether the demo's story is loaded into a new database"),
    DEMO_PASSWORD("overens", "the password of every demo account"),
    ACCOUNTS("demo", "demo: accounts for the counties 05, 06 and 07; test: for every county");

    private final String standard;
    private final String description;

    Setting(String standard, String description) {
        this.standard = standard;
        this.description = description;
    }

    String variable() {
        return "OVERENS_" + name();
    }

    String standard() {
        return standard;
    }

    String description() {
        return description;
    }
}
