package de.beratungsfolge.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the room, also those added later, against every role there is. */
class PruefzugangTest extends Buehnentest {

    /** Addresses that do something: they start the check of the record, which changes nothing. */
    private static final Set<String> KEIN_LESEN = Set.of("/pruefung/protokoll");

    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;
    @Autowired
    private IdentityService identitaeten;

    @Test
    void jedeAndereRolleWirdAnJederAdresseAbgewiesen() throws Exception {
        Set<String> alle = alle().stream().flatMap(eine -> eine.getPatternValues().stream()).map(PruefzugangTest::beispiel)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(alle).contains("/pruefung", "/pruefung/vorgaenge/1", "/pruefung/befunde/1", "/pruefung/protokoll");
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.PRUEFUNG) {
                Besuch fremder = new Besuch(port).anmelden(person(rolle), "tasklist");
                for (String adresse : alle) {
                    abgewiesen(403, rolle + ": " + adresse, fremder, adresse);
                }
            }
        }
        for (String adresse : alle) {
            abgewiesen(401, "not signed in: " + adresse, new Besuch(port), adresse);
        }
    }

    @Test
    void ausserDerPruefungDesProtokollsWirdNurGelesen() {
        assertThat(alle()).allSatisfy(eine -> {
            Set<RequestMethod> weisen = eine.getMethodsCondition().getMethods();
            assertThat(weisen).as("%s", eine).isNotEmpty();
            if (!KEIN_LESEN.containsAll(eine.getPatternValues())) {
                assertThat(weisen).as("%s", eine).containsExactly(RequestMethod.GET);
            }
        });
    }

    private static void abgewiesen(int stand, String was, Besuch fremder, String adresse) throws Exception {
        HttpResponse<byte[]> lesend = fremder.oeffnen(adresse);
        assertThat(lesend.statusCode()).as(was).isEqualTo(stand);
        assertThat(fremder.oeffnen(adresse + "?format=csv").statusCode()).as(was).isEqualTo(stand);
        assertThat(Besuch.text(lesend)).as(was).doesNotContain("<table");
        if (KEIN_LESEN.contains(adresse)) {
            assertThat(fremder.absenden(adresse, "x", "1").statusCode()).as(was).isEqualTo(stand);
        }
    }

    private Collection<RequestMappingInfo> alle() {
        return adressen.getHandlerMethods().keySet().stream().filter(eine -> eine.getPatternValues().stream()
                .anyMatch(muster -> muster.equals("/pruefung") || muster.startsWith("/pruefung/") || muster.startsWith("/pruefung."))).toList();
    }

    /** An address of this pattern. */
    private static String beispiel(String muster) {
        return muster.replaceAll("\\{fassung:[^/]*\\}(?=/|$)", "0".repeat(64)).replaceAll("\\{art:([a-z]+)[^/]*\\}", "$1")
                .replaceAll("\\{[^/]*\\}(?=/|$)", "1");
    }

    /** Somebody who has this role and neither audits nor administers. */
    private String person(Rolle rolle) {
        Set<String> pruefende = Stream.of(Rolle.PRUEFUNG.gruppe(), "camunda-admin").flatMap(gruppe -> identitaeten.createUserQuery()
                .memberOfGroup(gruppe).list().stream()).map(User::getId).collect(Collectors.toSet());
        return Arrays.asList("heller", "ersteBeigeordnete", "ruetten", "kaemmerei", "haarmann", "sitzungsdienst", "weltgen", "sommer", "wahlleitung",
                        "rechtsamt").stream().filter(wer -> !pruefende.contains(wer) && identitaeten.createUserQuery().userId(wer)
                        .memberOfGroup(rolle.gruppe()).count() == 1).findFirst()
                .orElseThrow(() -> new AssertionError("Nobody of the demo has role " + rolle));
    }
}
