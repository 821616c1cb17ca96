package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {
    private static final String DOMAIN = """
            <domain><configs><config name="server-config">
              <iiop-service><iiop-listener address="0.0.0.0" port="3700" id="orb"/></iiop-service>
              <admin-service><jmx-connector address="0.0.0.0" port="8686" name="system"/></admin-service>
              <hazelcast-config-specific-configuration/>
              <java-config><jvm-options>-Xmx512m</jvm-options><jvm-options>-server</jvm-options></java-config>
              <network-listeners>
                <network-listener port="8080" name="http-listener-1"/>
                <network-listener port="8181" name="http-listener-2"/>
                <network-listener port="4848" name="admin-listener"/>
              </network-listeners>
            </config></configs></domain>""";

    @TempDir
    Path folder;

    @Test
    void everything_that_listens_does_so_on_loopback_and_the_rest_is_off() throws IOException {
        DomainXml.read(file(DOMAIN)).listen(9080, 9048).withoutMessageBroker().write();

        assertThat(Files.readString(folder.resolve("domain.xml")))
                .doesNotContain("0.0.0.0")
                .contains("<network-listener address=\"127.0.0.1\" name=\"http-listener-1\" port=\"9080\"/>")
                .contains("<network-listener enabled=\"false\" name=\"http-listener-2\"")
                .contains("<network-listener address=\"127.0.0.1\" name=\"admin-listener\" port=\"9048\"/>")
                .contains("<hazelcast-config-specific-configuration enabled=\"false\"/>")
                .contains("<jms-service default-jms-host=\"default_JMS_host\" type=\"DISABLED\">");
    }

    @Test
    void the_heap_is_ours_and_the_other_options_stay() throws IOException {
        DomainXml.read(file(DOMAIN)).java(List.of("-Xmx768m")).write();

        assertThat(Files.readString(folder.resolve("domain.xml"))).contains("-Xmx768m", "-server").doesNotContain("-Xmx512m");
    }

    @Test
    void a_domain_of_another_shape_is_refused_rather_than_left_open() throws IOException {
        var other = DomainXml.read(file("<domain><configs><config name=\"server-config\"/></configs></domain>"));

        assertThatThrownBy(() -> other.listen(9080, 9048)).isInstanceOf(LaunchFailure.class).hasMessageContaining("http-listener-1");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("domain.xml"), content);
    }
}
