package se.overens.it.container;

import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.config.spi.ConfigurationPlaceholderResolver;
import org.jboss.arquillian.core.spi.LoadableExtension;
import se.overens.it.Stack;

/// Points Arquillian to the Payara that the other tests use. Its port and password are known only when it has started,
/// so they stand here and not in an arquillian.xml.
public final class OurPayara implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(ConfigurationPlaceholderResolver.class, Address.class);
    }

    /// Fills in the configuration before any container is made of it.
    public static final class Address implements ConfigurationPlaceholderResolver {

        @Override
        public ArquillianDescriptor resolve(ArquillianDescriptor configuration) {
            configuration.container("payara").setDefault()
                    .property("adminHost", "127.0.0.1")
                    .property("adminPort", String.valueOf(Stack.adminPort()))
                    .property("adminHttps", "false")
                    .property("adminUser", "admin")
                    .property("adminPassword", Stack.adminPassword());
            return configuration;
        }

        @Override
        public int precedence() {
            return 0;
        }
    }
}
