package se.overens.launcher;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Payara's settings, changed before it starts: what listens does so on loopback, the rest is off.
final class DomainXml {
    private static final String CONFIG = "/domain/configs/config[@name='server-config']";

    private final Path file;
    private final Document document;

    private DomainXml(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static DomainXml read(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DomainXml(file, factory.newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    DomainXml listen(int httpPort, int adminPort) {
        set("//network-listener[@name='http-listener-1']", "address", "127.0.0.1");
        set("//network-listener[@name='http-listener-1']", "port", String.valueOf(httpPort));
        set("//network-listener[@name='http-listener-2']", "enabled", "false");
        set("//network-listener[@name='admin-listener']", "address", "127.0.0.1");
        set("//network-listener[@name='admin-listener']", "port", String.valueOf(adminPort));
        set("//iiop-listener", "enabled", "false");
        set("//iiop-listener", "address", "127.0.0.1");
        set("//jmx-connector", "enabled", "false");
        set("//jmx-connector", "address", "127.0.0.1");
        set("//hazelcast-config-specific-configuration", "enabled", "false");
        return this;
    }

    /// A broker that nobody uses would listen on a port of its own, the same for every server on the machine.
    DomainXml withoutMessages() {
        var jms = document.createElement("jms-service");
        jms.setAttribute("type", "DISABLED");
        jms.setAttribute("default-jms-host", "none");
        find("").getFirst().appendChild(jms);
        return this;
    }

    /// Without the element Payara would open the broker's port at each start.
    DomainXml withoutMessageBroker() {
        var service = document.createElement("jms-service");
        service.setAttribute("type", "DISABLED");
        service.setAttribute("default-jms-host", "default_JMS_host");
        var host = document.createElement("jms-host");
        host.setAttribute("name", "default_JMS_host");
        host.setAttribute("host", "localhost");
        host.setAttribute("lazy-init", "true");
        service.appendChild(host);
        find("").getFirst().appendChild(service);
        return this;
    }

    DomainXml threads(int count) {
        set("//thread-pool[@name='http-thread-pool']", "max-thread-pool-size", String.valueOf(count));
        return this;
    }

    DomainXml sayNothingOfTheServer() {
        set("//protocol[@name='http-listener-1']/http", "server-header", "false");
        set("//protocol[@name='http-listener-1']/http", "xpowered-by", "false");
        return this;
    }

    DomainXml java(List<String> options) {
        for (var option : find("//java-config/jvm-options[starts-with(., '-Xmx')]")) {
            option.getParentNode().removeChild(option);
        }
        var java = find("//java-config").getFirst();
        for (var option : options) {
            java.appendChild(document.createElement("jvm-options")).setTextContent(option);
        }
        return this;
    }

    void write() {
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (javax.xml.transform.TransformerException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private void set(String path, String attribute, String value) {
        find(path).forEach(element -> element.setAttribute(attribute, value));
    }

    /// A path that finds nothing means another Payara than this was written for.
    private List<Element> find(String path) {
        try {
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(CONFIG + path, document, XPathConstants.NODESET);
            if (found.getLength() == 0) {
                throw new LaunchFailure("There is no " + path + " in " + file + ".");
            }
            return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
