package de.beratungsfolge.prozesse.abberufung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.regelwerk.pruefungen.Abberufung;
import de.beratungsfolge.regelwerk.pruefungen.Amt;
import de.beratungsfolge.regelwerk.pruefungen.Nachfolge;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each given case of recall and succession in the Seniorenbeirat, reached by people at their tasks. */
class AbberufungFaelleTest extends Abberufungsspiel {

    /** The council's recalls have no process: § 4 Abs. 2 GeschO-SB is what this one is for. */
    private static final Set<String> IM_RAT = Set.of("AR-09", "AR-10", "AR-11", "AR-12", "AR-13", "AR-14", "AR-15", "AR-16",
            "AR-18", "AR-19", "NF-03", "NF-04");

    static Stream<GegebenerFall> abberufungen() {
        return GegebeneFaelle.von("abberufung").filter(fall -> !IM_RAT.contains(fall.id()));
    }

    static Stream<GegebenerFall> nachfolgen() {
        return GegebeneFaelle.von("nachfolge").filter(fall -> !IM_RAT.contains(fall.id()));
    }

    @Test
    void jederFallIstGespieltOderBegruendetAusgenommen() {
        assertThat(abberufungen()).hasSize(9);
        assertThat(nachfolgen()).hasSize(2);
        assertThat(Stream.concat(GegebeneFaelle.von("abberufung"), GegebeneFaelle.von("nachfolge"))
                .filter(fall -> gremium(fall).istRat()).map(GegebenerFall::id)).containsExactlyInAnyOrderElementsOf(IM_RAT);
    }

    @ParameterizedTest
    @MethodSource("abberufungen")
    void abberufung(GegebenerFall fall) {
        Abberufung gegeben = (Abberufung) fall.gegeben();
        Antrag antrag = beantragen(gegeben.imAmt() == null ? 13 : gegeben.imAmt(), amt(gegeben.amt()), gegeben.antragstellende(),
                gegeben.eingang(), gegeben.sitzung());
        if (gegeben.abgestimmt()) {
            zulaessigkeit(antrag, "ZULAESSIG", "");
            abstimmenWieGerechnet(antrag, gegeben.ja(), gegeben.nein());
            ablauf(antrag, gegeben.amt() == Amt.VORSITZ ? "haarmann" : "weltgen", gegeben.aussprache() ? "JA" : "NEIN");
        }
        assertThat(fall.abweichungen(verfahren.letzterBefund(antrag.vorgang(), "abberufung"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nachfolgen")
    void nachfolge(GegebenerFall fall) {
        Nachfolge gegeben = (Nachfolge) fall.gegeben();
        Antrag antrag = abberufen(amt(gegeben.amt()), gegeben.abberufenAm());
        nachfolgeWaehlen(antrag, gegeben.wahlAm(), "Kim Beirat5", true);
        assertThat(fall.abweichungen(verfahren.letzterBefund(antrag.vorgang(), "nachfolge"))).isEmpty();
    }

    private static Vorstandsamt amt(Amt amt) {
        return switch (amt) {
            case VORSITZ -> Vorstandsamt.VORSITZ;
            case STELLVERTRETUNG -> Vorstandsamt.ZWEITE_VERTRETUNG;
            case SCHRIFTFUEHRUNG -> Vorstandsamt.SCHRIFTFUEHRUNG;
            default -> Vorstandsamt.KASSE;
        };
    }

    private static de.beratungsfolge.regelwerk.pruefungen.Gremium gremium(GegebenerFall fall) {
        return fall.gegeben() instanceof Abberufung abberufung ? abberufung.gremium() : ((Nachfolge) fall.gegeben()).gremium();
    }
}
