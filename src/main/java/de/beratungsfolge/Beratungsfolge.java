package de.beratungsfolge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Beratungsfolge {
    public static void main(String[] args) {
        SpringApplication.run(Beratungsfolge.class, args);
    }
}
