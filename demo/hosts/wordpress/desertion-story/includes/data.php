<?php
/**
 * Data and values as WordPress has stored them, and as they may stand in a page.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/** Marks and spaces that may stand around a value between curly quotes. */
const QUOTES = array( '“', '”', '„', '″', '«', '»', ' ', "\u{a0}", "\t", "\n", "\r" );

/** JSON data as a script inside a tag; nothing if it is no JSON. */
function render_data( string $json ): string {
	$data = read_json( $json ) ?? read_json( decode_entities( $json ) );
	return null === $data ? '' : '<script type="application/json">' . write_json( $data ) . '</script>';
}

/** @return array|object|null The data, if they are a list or an object. */
function read_json( string $json ) {
	$data = json_decode( $json );
	return is_array( $data ) || is_object( $data ) ? $data : null;
}

/**
 * JSON without a character in its strings that means something to WordPress or to HTML: the brackets of a string would
 * be shortcodes to WordPress.
 *
 * @param array|object $data The data.
 */
function write_json( $data ): string {
	$flags = JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT;
	// No quotation mark of a string is written as one: every second part between them is a string.
	$parts = explode( '"', (string) wp_json_encode( decode_strings( $data ), $flags ) );
	foreach ( $parts as $index => $part ) {
		if ( 1 === $index % 2 ) {
			$parts[ $index ] = str_replace( array( '[', ']' ), array( '\u005b', '\u005d' ), $part );
		}
	}
	return implode( '"', $parts );
}

/**
 * The data with every string as its author has typed it.
 *
 * @param mixed $data The data, as deep as `json_decode` reads them.
 * @return mixed
 */
function decode_strings( $data ) {
	if ( is_string( $data ) ) {
		return decode_entities( $data );
	}
	if ( ! is_array( $data ) && ! is_object( $data ) ) {
		return $data;
	}
	$decoded = array();
	foreach ( (array) $data as $name => $value ) {
		$decoded[ is_string( $name ) ? decode_entities( $name ) : $name ] = decode_strings( $value );
	}
	return is_object( $data ) ? (object) $decoded : $decoded;
}

/** What an author has typed, of what WordPress has stored for one without unfiltered HTML. */
function decode_entities( string $stored ): string {
	return html_entity_decode( $stored, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/** A value that was typed between curly quotes, as word processors write them, or stored with entities. */
function unquote( string $value ): string {
	$plain = decode_entities( $value );
	$start = 0;
	$end   = strlen( $plain );
	do {
		$from = array( $start, $end );
		foreach ( QUOTES as $quote ) {
			$length = strlen( $quote );
			if ( $end - $start >= $length && 0 === substr_compare( $plain, $quote, $start, $length ) ) {
				$start += $length;
			}
			if ( $end - $start >= $length && 0 === substr_compare( $plain, $quote, $end - $length, $length ) ) {
				$end -= $length;
			}
		}
	} while ( array( $start, $end ) !== $from );
	return substr( $plain, $start, $end - $start );
}
