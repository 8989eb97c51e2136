<?php
/**
 * Finds tags in markup, in one walk from its start to its end.
 *
 * WordPress has a parser of its own since 6.2; this plugin begins at 6.1 and needs the places of tags, which
 * that parser keeps to itself. Patterns do not do: what PHP's engine gives up on, it answers with nothing, and
 * the author's words would be gone.
 *
 * @package DesertionStory
 */

namespace DesertionStory;

defined( 'ABSPATH' ) || exit;

/** Walks through one piece of markup. */
final class Tag_Scanner {
	const SPACE = " \t\n\f\r";

	/** What stands in these is text to a browser, whatever it looks like. */
	const RAW = array( 'iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'textarea', 'title', 'xmp' );

	/** @var int Characters that all scanners have looked at: what the tests compare, instead of time. */
	public static $looked_at = 0;

	/** @var string */
	private $html;

	/** @var string The same in small letters; made once, because a search that ignores case makes it each time. */
	private $lower;

	/** @param string $html The markup. */
	public function __construct( string $html ) {
		$this->html  = $html;
		$this->lower = strtolower( $html );
	}

	/**
	 * The tags of some names, in their order, as a browser would find them: none in comments, in scripts or in the
	 * values of attributes. A tag, comment or script without an end is the last that there is.
	 *
	 * @param string[] $names In small letters.
	 * @return array[] Each with `name`, `closes`, and `start` and `end` as places in the markup.
	 */
	public function find( array $names ): array {
		$wanted = array_flip( $names );
		$found  = array();
		$at     = $this->search( '<', 0 );
		while ( null !== $at ) {
			$tag = $this->read_tag( $at );
			if ( null === $tag ) {
				break;
			}
			if ( isset( $wanted[ $tag['name'] ] ) ) {
				$found[] = $tag;
			}
			$at = $this->search( '<', $tag['next'] );
		}
		return $found;
	}

	/** What starts at a `<`, and where the next may; none if it does not end. */
	private function read_tag( int $start ): ?array {
		if ( '<!--' === substr( $this->html, $start, 4 ) ) {
			$end = $this->search( '-->', $start + 2 );
			return null === $end ? null : self::tell( '', false, $start, $end + 3 );
		}
		$closes = '/' === substr( $this->html, $start + 1, 1 );
		$at     = $start + ( $closes ? 2 : 1 );
		if ( ! ctype_alpha( substr( $this->html, $at, 1 ) ) ) {
			return self::tell( '', false, $start, $at );
		}
		$length = $this->skip( self::SPACE . '/>', $at );
		$name   = substr( $this->lower, $at, $length );
		$end    = $this->find_end( $at + $length );
		if ( null === $end ) {
			return null;
		}
		$tag = self::tell( $name, $closes, $start, $end );
		if ( ! $closes && in_array( $name, self::RAW, true ) ) {
			$tag['next'] = $this->search_closing( $name, $end );
		}
		return isset( $tag['next'] ) ? $tag : null;
	}

	/** One tag; what follows it, follows at once. */
	private static function tell( string $name, bool $closes, int $start, int $end ): array {
		return compact( 'name', 'closes', 'start', 'end' ) + array( 'next' => $end );
	}

	/** Where a tag ends whose name ends here: at a `>` that is in no value between quotation marks. */
	private function find_end( int $at ): ?int {
		while ( true ) {
			$at  += $this->pass( self::SPACE . '/', $at );
			$sign = substr( $this->html, $at, 1 );
			if ( '' === $sign || '>' === $sign ) {
				return '' === $sign ? null : $at + 1;
			}
			// The first character of a name may be anything, even `=`.
			$at += 1 + $this->skip( self::SPACE . '/>=', $at + 1 );
			$at += $this->pass( self::SPACE, $at );
			if ( '=' !== substr( $this->html, $at, 1 ) ) {
				continue;
			}
			$at   += 1 + $this->pass( self::SPACE, $at + 1 );
			$quote = substr( $this->html, $at, 1 );
			if ( '"' === $quote || "'" === $quote ) {
				$closing = $this->search( $quote, $at + 1 );
				if ( null === $closing ) {
					return null;
				}
				$at = $closing + 1;
			} else {
				$at += $this->skip( self::SPACE . '>', $at );
			}
		}
	}

	/** Where what stands in a tag of raw text is closed. */
	private function search_closing( string $name, int $from ): ?int {
		$at = $this->search( "</$name", $from );
		while ( null !== $at ) {
			$after = $at + 2 + strlen( $name );
			if ( '' !== substr( $this->html, $after, 1 ) && 0 < strspn( $this->html, self::SPACE . '/>', $after, 1 ) ) {
				return $at;
			}
			$at = $this->search( "</$name", $after );
		}
		return null;
	}

	/** The next place of a text. */
	private function search( string $text, int $from ): ?int {
		$at               = $from > strlen( $this->lower ) ? false : strpos( $this->lower, $text, $from );
		self::$looked_at += 1 + ( false === $at ? strlen( $this->lower ) : $at ) - $from;
		return false === $at ? null : $at;
	}

	/** How many characters that are not among these stand here. */
	private function skip( string $signs, int $from ): int {
		$length           = strcspn( $this->html, $signs, min( $from, strlen( $this->html ) ) );
		self::$looked_at += 1 + $length;
		return $length;
	}

	/** How many characters that are among these stand here. */
	private function pass( string $signs, int $from ): int {
		$length           = strspn( $this->html, $signs, min( $from, strlen( $this->html ) ) );
		self::$looked_at += 1 + $length;
		return $length;
	}
}
