package se.overens.shared.store;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/// The database as the application sees it: one pool that takes part in transactions, and a small one that does not,
/// for the worker that polls for jobs. Address and credentials come from the environment. An EJB only because the
/// platform reads these definitions from nothing less.
@DataSourceDefinition(
        name = "java:app/jdbc/overens",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=overens.db.url}",
        user = "${MPCONFIG=overens.db.user}",
        password = "${MPCONFIG=overens.db.password}",
        minPoolSize = 2, maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"})
@DataSourceDefinition(
        name = "java:app/jdbc/overens-jobs",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=overens.db.url}",
        user = "${MPCONFIG=overens.db.user}",
        password = "${MPCONFIG=overens.db.password}",
        transactional = false,
        minPoolSize = 1, maxPoolSize = 4,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"})
@Singleton
public class Database {
}
